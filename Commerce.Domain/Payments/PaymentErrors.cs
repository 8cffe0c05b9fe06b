using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments;

/// <summary>Refunds of one payment never add up to more than was captured, nor those of a line or of the shipping cost to more than it cost.</summary>
/// <param name="what">Of what that is left, such as <c>for shipping</c>; of all of it when not given.</param>
public sealed class RefundExceedsPaymentException(int amountCents, int leftCents, string currencyCode, string? what = null)
    : DomainException(
        "REFUND_EXCEEDS_PAYMENT",
        $"{Currency.Write(amountCents, currencyCode)} cannot be refunded: {Currency.Write(leftCents, currencyCode)} of this payment can still be refunded{(what is null ? "" : " " + what)}.",
        "amountCents")
{
    /// <summary>What is left, in minor units.</summary>
    public int LeftCents { get; } = leftCents;
}

/// <summary>It is not said what is to be charged, or twice.</summary>
public sealed class PaymentRequiredException()
    : DomainException("PAYMENT_REQUIRED", "Say what is to be charged: either a token of the payment gateway, or a saved payment method.", "payment");

/// <summary>The saved payment method is unknown, removed, or not known to the gateway.</summary>
public sealed class PaymentMethodNotUsableException()
    : DomainException(
        "PAYMENT_METHOD_NOT_USABLE", "This saved payment method cannot be charged. Choose another one, or send a token.", "payment", "paymentMethodId");

/// <summary>Only a failed payment of an order that waits for its money is tried again.</summary>
public sealed class PaymentNotRetryableException(string orderNumber, OrderStatus order, PaymentStatus? payment)
    : DomainException("PAYMENT_NOT_RETRYABLE", order != OrderStatus.Pending
        ? $"The order {orderNumber} is {EnumText.Words(order)}: there is nothing to be paid."
        : $"The payment of order {orderNumber} is {(payment is { } status ? EnumText.Words(status) : "missing")}: only a failed one is tried again.");

/// <summary>The gateway gave no answer. Whether anything was done there is not known.</summary>
public sealed class GatewayUnavailableException(string message) : DomainException("PAYMENT_GATEWAY_UNAVAILABLE", message);

/// <summary>What came to the webhook was not sent by the gateway, or not just now.</summary>
public sealed class InvalidSignatureException(string message) : DomainException("INVALID_SIGNATURE", message);

/// <summary>What came to the webhook is signed, but no event that can be read.</summary>
public sealed class InvalidWebhookException(string message) : DomainException("INVALID_WEBHOOK", message);
