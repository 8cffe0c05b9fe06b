using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;

namespace Commerce.Domain.Orders.Editing;

/// <summary>What another total means for the order's one payment. Pure.</summary>
/// <param name="PaidCents">What came in and neither went back nor is about to.</param>
/// <param name="PayBackCents">What would go back.</param>
/// <param name="MissingCents">What is paid too little, and cannot be charged.</param>
/// <param name="OpenCents">What is still to be charged; nothing where it is paid.</param>
/// <param name="Refusal">Why it cannot be; null when it can.</param>
public sealed record OrderEditMoney(int PaidCents, int PayBackCents, int MissingCents, int OpenCents, DomainException? Refusal)
{
    /// <param name="order">With its payment and its refunds.</param>
    /// <param name="totalCents">What the order would cost.</param>
    public static OrderEditMoney Of(Order order, int totalCents)
    {
        var payment = order.Payment;
        switch (payment?.Status)
        {
            case PaymentStatus.Captured or PaymentStatus.PartiallyRefunded or PaymentStatus.Refunded:
                // What waits for a second person, or for the gateway, is as good as gone.
                var paid = payment.CapturedCents - Money.Sum(order.Refunds.Where(refund => RefundBalance.Holds(refund.Status)).Select(refund => refund.AmountCents));
                var missing = Math.Max(0, totalCents - paid);
                return new OrderEditMoney(paid, Math.Max(0, paid - totalCents), missing, 0, missing > 0
                    ? new OrderEditAbovePaidException(totalCents, paid, order.CurrencyCode)
                    : totalCents == 0 && paid > 0 ? new InvalidOrderEditException("Nothing would be left to be paid for: cancel the order instead.") : null);
            case PaymentStatus.Authorized or PaymentStatus.Pending when payment.GatewayKey is not null && totalCents != order.TotalCents:
                return new OrderEditMoney(0, 0, 0, order.TotalCents, new PaymentUnderWayException(payment.AmountCents, order.CurrencyCode));
            default:
                return new OrderEditMoney(0, 0, 0, totalCents, null);
        }
    }
}
