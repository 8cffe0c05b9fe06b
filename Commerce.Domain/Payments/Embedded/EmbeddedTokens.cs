namespace Commerce.Domain.Payments.Embedded;

/// <summary>What the embedded gateway can be given to charge. It takes no card numbers: each of these tokens stands for what a card can do.</summary>
public static class EmbeddedTokens
{
    /// <summary>Is captured.</summary>
    public const string Ok = "tok_ok";

    /// <summary>Is declined with <c>card_declined</c>.</summary>
    public const string Declined = "tok_declined";

    /// <summary>Is declined with <c>insufficient_funds</c>.</summary>
    public const string InsufficientFunds = "tok_insufficient_funds";

    /// <summary>The first answer never comes, though the charge is made: asked again, the gateway says so.</summary>
    public const string Timeout = "tok_timeout";

    /// <summary>The first answer never comes; asked again, the gateway says that it was declined.</summary>
    public const string TimeoutDeclined = "tok_timeout_declined";

    /// <summary>The gateway never answers, as if it were down.</summary>
    public const string Unavailable = "tok_unavailable";

    /// <summary>The customer has to confirm, at an address that comes with the payment.</summary>
    public const string Confirm = "tok_confirm";

    /// <summary>Is captured; paying back is declined with <c>refund_failed</c>.</summary>
    public const string RefundFails = "tok_refund_fails";
}
