namespace Commerce.Domain.Orders.Checkout;

/// <summary>What a shopper should know about an order that was worked out or placed.</summary>
public enum CheckoutWarningCode
{
    /// <summary>Today's price is not the one the line was put into the cart with. Today's counts.</summary>
    PriceMoved,

    /// <summary>The order stands, the payment was declined: try again with another means.</summary>
    PaymentDeclined,

    /// <summary>The order stands, and whether it is paid is not known yet; it will be without the client.</summary>
    PaymentPending,

    /// <summary>The order stands, and the customer has to confirm the payment.</summary>
    ConfirmationRequired,
}
