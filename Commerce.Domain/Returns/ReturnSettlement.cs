using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;

namespace Commerce.Domain.Returns;

/// <summary>
/// What goes back for a return: the pieces that came (or are to come), less restocking fees, less charged return shipping, less what the coupon
/// took off the goods that are kept, and off the way to the customer, when those goods alone would not have got it. Pure.
/// </summary>
/// <param name="GoodsCents">The pieces with tax, before anything is taken off.</param>
/// <param name="RestockingFeeCents">What the shop keeps for putting goods back.</param>
/// <param name="ReturnShippingCents">What the way back costs the customer.</param>
/// <param name="ClawbackCents">The coupon's share of what is kept, and the shipping it freed; negative when a later return makes an earlier one void.</param>
/// <param name="Parts">What goes back; null when that is nothing.</param>
/// <param name="Refusal">Why nothing goes back; null when something does.</param>
public sealed record ReturnSettlement(
    int GoodsCents, int RestockingFeeCents, int ReturnShippingCents, int ClawbackCents, RefundParts? Parts, DomainException? Refusal)
{
    /// <param name="order">With its lines, its payment, its refunds with their parts, and its returns.</param>
    /// <param name="request">One of them, with its lines: what was missing is not paid back.</param>
    /// <param name="use">The use of the coupon that the order was placed with, with the coupon; null when there was none.</param>
    /// <param name="fees">By the return's line.</param>
    /// <param name="shippingCents">What the way back costs the customer.</param>
    /// <param name="includeShipping">Whether what the way there cost goes back as well.</param>
    public static ReturnSettlement Of(
        Order order, Return request, CouponRedemption? use, IReadOnlyDictionary<int, int> fees, int shippingCents, bool includeShipping)
    {
        var balance = RefundBalance.Of(order);
        var wishes = request.Items.Where(item => item.Disposition != ReturnDisposition.Missing)
            .Select(item => new RefundLineWish(item.OrderItemId, Math.Min(item.Quantity, balance.Lines.First(line => line.Line.Id == item.OrderItemId).Quantity)))
            .Where(wish => wish.Quantity > 0).ToList();
        if (wishes.Count == 0 || balance.LeftCents == 0) return Nothing(new NothingToRefundException(balance.LeftCents == 0 ? balance.CapturedCents : null, balance.CurrencyCode));
        try
        {
            var goods = Money.Sum(RefundSplit.ByLines(balance, wishes, includeShipping: false).Lines.Select(part => part.TotalCents));
            var fee = Money.Sum(request.Items.Where(item => item.Disposition != ReturnDisposition.Missing).Select(item => fees.GetValueOrDefault(item.Id)));
            // Never more than goes back: what is left of it is due with the next return.
            var clawback = (int)Math.Min(Clawback(order, request, balance, wishes, use, includeShipping), Math.Max(0, (long)goods - fee - shippingCents));
            // What is kept is at most what goes back: nobody has to pay for sending something back.
            var kept = Math.Clamp((long)fee + shippingCents + Math.Max(0, clawback), 0, goods);
            if (clawback < 0) wishes.AddRange(GiveBack(balance, wishes, -clawback));
            var parts = RefundSplit.ByLines(balance, wishes, includeShipping, (int)kept);
            return new ReturnSettlement(goods, fee, shippingCents, clawback, parts, null);
        }
        catch (DomainException refusal)
        {
            return Nothing(refusal);
        }
    }

    private static ReturnSettlement Nothing(DomainException refusal) => new(0, 0, 0, 0, null, refusal);

    /// <summary>The coupon's share of what is kept once these pieces are back, if that is worth less than the coupon asks for; less what was taken back for it before.</summary>
    /// <param name="bearsShipping">Whether the shop pays for the way to the customer anyway: then what the coupon gave of it is not taken back.</param>
    private static int Clawback(Order order, Return request, RefundBalance balance, List<RefundLineWish> wishes, CouponRedemption? use, bool bearsShipping)
    {
        if (use?.Coupon?.MinPurchaseAmountCents is not { } minimum) return 0;
        var freed = bearsShipping ? 0 : Math.Max(0, use.DiscountCents - order.DiscountCents);
        var kept = balance.Lines.Select(line => (Line: line, Pieces: line.Quantity - wishes.Where(wish => wish.OrderItemId == line.Line.Id).Sum(wish => wish.Quantity))).ToList();
        var worth = kept.Sum(row => (long)row.Pieces * row.Line.Line.UnitPriceCents);
        var due = worth >= minimum ? 0 : freed + Money.Sum(kept.Where(row => row.Line.Quantity > 0)
            .Select(row => (int)decimal.Round((decimal)row.Line.DiscountCents * row.Pieces / row.Line.Quantity, 0, MidpointRounding.AwayFromZero)));
        var taken = order.Returns.Where(other => other.Id != request.Id && order.Refunds.Any(refund => refund.ReturnId == other.Id && RefundBalance.Holds(refund.Status)))
            .Sum(other => other.ClawbackCents);
        return due - taken;
    }

    /// <summary>What was taken back for the coupon lies on lines all of whose pieces are back.</summary>
    private static IEnumerable<RefundLineWish> GiveBack(RefundBalance balance, List<RefundLineWish> wishes, int cents)
    {
        foreach (var line in balance.Lines.Where(line => line.Quantity == 0 && line.TotalCents > 0 && wishes.All(wish => wish.OrderItemId != line.Line.Id)).ToList())
        {
            if (cents == 0) yield break;
            var part = Math.Min(cents, line.TotalCents);
            cents -= part;
            yield return new RefundLineWish(line.Line.Id, 0, part);
        }
    }
}
