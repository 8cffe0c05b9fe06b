using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>
/// What of an order's payment can still be paid back, part by part. Refunds that were asked for, approved or paid hold their parts; those that
/// were rejected or failed do not. Pure.
/// </summary>
/// <param name="CapturedCents">What came in.</param>
/// <param name="HeldCents">What went back, is on its way, or waits for approval.</param>
/// <param name="Lines">All lines, also those of which nothing is left.</param>
/// <param name="ShippingCents">What is left of the shipping cost.</param>
public sealed record RefundBalance(string CurrencyCode, int CapturedCents, int HeldCents, IReadOnlyList<RefundableLine> Lines, int ShippingCents)
{
    /// <summary>What can still be paid back in all.</summary>
    public int LeftCents => Math.Max(0, CapturedCents - HeldCents);

    /// <summary>What is left and belongs neither to a line nor to shipping: the order became cheaper after it was paid.</summary>
    public int OtherCents => (int)Math.Max(0, LeftCents - Lines.Sum(line => (long)line.TotalCents) - ShippingCents);

    /// <param name="order">With its lines, its payment, and its refunds with their parts.</param>
    public static RefundBalance Of(Order order)
    {
        var holding = order.Refunds.Where(refund => Holds(refund.Status)).ToList();
        var parts = holding.SelectMany(refund => refund.Items).ToList();
        return new RefundBalance(
            order.CurrencyCode,
            order.Payment?.CapturedCents ?? 0,
            Money.Sum(holding.Select(refund => refund.AmountCents)),
            [.. order.Items.OrderBy(line => line.Id).Select(line => Left(line, [.. parts.Where(part => IsOf(part, line))]))],
            Math.Max(0, order.ShippingCostCents - Money.Sum(holding.Select(refund => refund.ShippingCents))));
    }

    /// <summary>Whether a refund in this state keeps its amount from being refunded again.</summary>
    public static bool Holds(RefundStatus status) => status is RefundStatus.Requested or RefundStatus.Approved or RefundStatus.Processed;

    // Rows that are not saved yet have no id to be known by.
    private static bool IsOf(RefundItem part, OrderItem line) => part.OrderItem is { } own ? ReferenceEquals(own, line) : part.OrderItemId == line.Id;

    private static RefundableLine Left(OrderItem line, List<RefundItem> refunded) => new(
        line,
        Math.Max(0, line.Quantity - refunded.Sum(part => part.Quantity)),
        Math.Max(0, line.TotalPriceCents - line.DiscountCents - refunded.Sum(part => part.AmountCents)),
        Math.Max(0, line.TaxCents - refunded.Sum(part => part.TaxCents)),
        Math.Max(0, line.DiscountCents - refunded.Sum(part => part.DiscountCents)));
}
