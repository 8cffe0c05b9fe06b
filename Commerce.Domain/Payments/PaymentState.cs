namespace Commerce.Domain.Payments;

/// <summary>Where a payment stands, as far as its customer is to know.</summary>
internal sealed record PaymentState(PaymentStatus Status, string? FailureCode, bool IsToBeConfirmed)
{
    public static PaymentState Of(Payment payment) => new(payment.Status, payment.FailureCode, payment.ConfirmationUrl is not null);
}
