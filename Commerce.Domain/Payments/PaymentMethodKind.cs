namespace Commerce.Domain.Payments;

/// <summary>How an order is paid.</summary>
public enum PaymentMethodKind
{
    Card,
    Paypal,
    BankTransfer,
    Invoice,
    GiftCard,
}
