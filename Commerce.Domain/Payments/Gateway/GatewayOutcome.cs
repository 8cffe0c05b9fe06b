namespace Commerce.Domain.Payments.Gateway;

/// <summary>What became of a charge, a void or a refund.</summary>
public enum GatewayOutcome
{
    /// <summary>The money is reserved and waits to be captured.</summary>
    Authorized,

    /// <summary>The money is the shop's.</summary>
    Captured,
    Declined,

    /// <summary>The customer has to confirm first, at the address that comes with the answer.</summary>
    NeedsConfirmation,

    /// <summary>Under way; the gateway tells by an event.</summary>
    Processing,
    Voided,
    Refunded,
}
