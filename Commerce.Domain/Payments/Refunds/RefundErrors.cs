namespace Commerce.Domain.Payments.Refunds;

/// <summary>There is no such refund.</summary>
public sealed class RefundNotFoundException() : DomainException("REFUND_NOT_FOUND", "There is no such refund.", "refundId");

/// <summary>It is not said what is to be refunded, or more than once.</summary>
public sealed class InvalidRefundException(string message) : DomainException("INVALID_REFUND", message);

/// <summary>Of a payment that did not come in nothing goes back.</summary>
public sealed class PaymentNotCapturedException(string orderNumber, PaymentStatus? payment)
    : DomainException("PAYMENT_NOT_CAPTURED", payment is { } status
        ? $"Nothing of order {orderNumber} can be refunded: its payment is {EnumText.Words(status)}, no money came in."
        : $"Nothing of order {orderNumber} can be refunded: it has no payment.");

/// <summary>All that came in went back, or what is asked for comes to nothing.</summary>
/// <param name="capturedCents">What came in, when all of it is gone.</param>
public sealed class NothingToRefundException(int? capturedCents, string currencyCode)
    : DomainException("NOTHING_TO_REFUND", capturedCents is { } captured
        ? $"Nothing of this payment is left to be refunded: all of its {Currency.Write(captured, currencyCode)} went back, is on its way, or waits for approval."
        : "Nothing would go back: what is left of these lines is worth nothing.");

/// <summary>The line is not one of the order's.</summary>
public sealed class RefundLineNotFoundException() : DomainException("REFUND_LINE_NOT_FOUND", "The order has no such line.", "orderItemId");

/// <summary>More pieces than are left to be refunded, or none.</summary>
public sealed class RefundQuantityException(string name, int left, int asked)
    : DomainException("REFUND_QUANTITY", asked <= 0
        ? $"Give how many pieces of '{name}' are refunded (at most {left}), or an amount."
        : $"{asked} of '{name}' cannot be refunded: {left} are left.")
{
    /// <summary>How many pieces no refund names yet.</summary>
    public int Left { get; } = left;
}

/// <summary>A large refund is approved by somebody else than who asked for it.</summary>
public sealed class SecondPersonRequiredException()
    : DomainException("SECOND_PERSON_REQUIRED", "You asked for this refund: above the shop's limit somebody else has to approve it.");
