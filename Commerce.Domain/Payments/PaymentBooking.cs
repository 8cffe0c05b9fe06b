using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Gateway;
using Commerce.Domain.Payments.Refunds;

namespace Commerce.Domain.Payments;

/// <summary>What an answer of the gateway does to a payment and its order. Pure; an answer that came too late, or twice, does nothing.</summary>
internal static class PaymentBooking
{
    /// <summary>Books what has become of a charge.</summary>
    /// <param name="payment">With its order.</param>
    /// <returns>Whether anything changed.</returns>
    public static bool Book(Payment payment, GatewayAnswer answer, DateTime now)
    {
        var order = payment.Order!;
        var isOpen = payment.Status is PaymentStatus.Pending or PaymentStatus.Authorized;
        switch (answer.Outcome)
        {
            case GatewayOutcome.Captured when isOpen || payment.Status == PaymentStatus.Failed:
                // Gateways do say "failed" and then, when the customer tried again in their form, "captured".
                if (payment.Status == PaymentStatus.Failed) payment.Retry();
                payment.Capture(answer.TransactionId!);
                if (order.Status == OrderStatus.Pending) order.MoveTo(OrderStatus.Paid, now);
                // The order was called off while the money was on its way: it goes back.
                else if (order.Status == OrderStatus.Cancelled) RefundAll(order, "The order was cancelled before the payment arrived.", now);
                break;
            case GatewayOutcome.Authorized when payment.Status == PaymentStatus.Pending:
                payment.Authorize(answer.TransactionId!);
                payment.AskLater(now);
                break;
            case GatewayOutcome.Declined when isOpen:
                payment.Fail(answer.FailureCode ?? "declined");
                payment.TransactionId = answer.TransactionId;
                break;
            case GatewayOutcome.NeedsConfirmation when payment.Status == PaymentStatus.Pending && payment.ConfirmationUrl is null && answer.ConfirmationUrl is { } url:
                payment.AwaitConfirmation(url, answer.TransactionId);
                payment.AskLater(now);
                break;
            case GatewayOutcome.Voided when isOpen || payment.Status == PaymentStatus.Failed:
                payment.Void();
                break;
            default:
                return false;
        }

        payment.RawResponse = answer.Raw;
        return true;
    }

    /// <summary>Books what has become of paying back.</summary>
    /// <param name="refund">With its payment and its order.</param>
    public static bool Book(Refund refund, GatewayAnswer answer, DateTime now)
    {
        if (refund.Status != RefundStatus.Approved) return false;
        switch (answer.Outcome)
        {
            case GatewayOutcome.Refunded:
                refund.Payment!.Refund(refund.AmountCents);
                refund.MoveTo(RefundStatus.Processed, now);
                refund.FailureCode = null;
                var order = refund.Order!;
                // A cancelled order stays cancelled.
                if (refund.Payment.Status == PaymentStatus.Refunded && OrderTransitions.Table.Allows(order.Status, OrderStatus.Refunded)) order.MoveTo(OrderStatus.Refunded, now);
                return true;
            case GatewayOutcome.Declined:
                refund.MoveTo(RefundStatus.Failed, now);
                refund.FailureCode = answer.FailureCode ?? "declined";
                return true;
            default:
                return false;
        }
    }

    /// <summary>Approves paying back all that is left of an order's payment, and has the gateway do it next.</summary>
    /// <param name="order">With its lines, its payment, and its refunds with their parts.</param>
    /// <returns>Null when nothing is left, because it all went back or is about to.</returns>
    public static Refund? RefundAll(Order order, string reason, DateTime now)
    {
        var balance = RefundBalance.Of(order);
        if (balance.LeftCents == 0) return null;
        var refund = RefundSplit.Everything(balance).ToRefund(order, reason, now);
        refund.MoveTo(RefundStatus.Approved, now);
        refund.Submit(now);
        order.Refunds.Add(refund);
        return refund;
    }
}
