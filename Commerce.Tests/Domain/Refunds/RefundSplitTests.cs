using Commerce.Domain;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Tests.Domain.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain.Refunds;

/// <summary>Refunds of random orders, in any number, order and manner, add up to what was captured and never above.</summary>
public sealed class RefundSplitTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private sealed record Sale((int Price, int Quantity)[] Lines, int Discount, int[] RatePoints, int Shipping);

    /// <param name="Kind">0: pieces of lines, 1: an amount, 2: an amount of one line, 3: shipping, 4: pieces with a fee kept.</param>
    private sealed record Step(int Kind, int Line, int Pieces, int PerMille, bool Shipping, bool IsLost);

    private static readonly Gen<Sale> Sales =
        from lines in Gen.Choose(0, 50_000).Zip(Gen.Choose(1, 9)).NonEmptyListOf()
        from discount in Gen.Choose(0, 60_000)
        from rates in Gen.Choose(0, 2500).ListOf()
        from shipping in Gen.Choose(0, 3000)
        select new Sale([.. lines.Take(6)], discount, [.. rates.Take(3)], shipping);

    private static readonly Gen<Step> Steps =
        from kind in Gen.Choose(0, 4)
        from line in Gen.Choose(0, 5)
        from pieces in Gen.Choose(1, 9)
        from perMille in Gen.Choose(1, 1000)
        from shipping in Gen.Choose(0, 3)
        from lost in Gen.Choose(0, 5)
        select new Step(kind, line, pieces, perMille, shipping == 0, lost == 0);

    private static readonly Gen<(Sale, Step[])> Stories =
        from sale in Sales
        from steps in Steps.ListOf()
        select (sale, steps.Take(12).ToArray());

    [Fact]
    public void AnySequence_AddsUpToWhatWasCaptured_AndNoPartGetsMoreThanItCost() => Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var (sale, steps) = story;
        var order = Order(sale);
        if (order.TotalCents == 0) return true;
        foreach (var step in steps)
        {
            if (Try(order, step) is not { } parts) continue;
            var refund = parts.ToRefund(order, null, Now);
            refund.MoveTo(RefundStatus.Approved, Now);
            // What the gateway did not take holds nothing.
            if (step.IsLost) refund.MoveTo(RefundStatus.Failed, Now);
            order.Refunds.Add(refund);
            if (!IsSound(order, parts)) return false;
        }

        var left = RefundBalance.Of(order);
        if (left.LeftCents > 0) order.Refunds.Add(RefundSplit.Everything(left).ToRefund(order, null, Now));
        var held = order.Refunds.Where(refund => RefundBalance.Holds(refund.Status)).ToList();
        return held.Sum(refund => refund.AmountCents) == order.Payment!.CapturedCents
            && held.Sum(refund => refund.ShippingCents) == order.ShippingCostCents
            && order.Items.All(line => Sum(held, line, part => part.AmountCents) == line.TotalPriceCents - line.DiscountCents
                && Sum(held, line, part => part.TaxCents) == line.TaxCents
                && Sum(held, line, part => part.DiscountCents) <= line.DiscountCents
                && Sum(held, line, part => part.Quantity) <= line.Quantity);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void ByLines_PieceByPiece_GivesTheLastPieceTheOddCent()
    {
        var order = Order(new Sale([(1000, 3)], 100, [1900], 500));
        var amounts = Enumerable.Range(0, 3).Select(_ =>
        {
            var parts = RefundSplit.Of(RefundBalance.Of(order), new RefundWish([new RefundLineWish(order.Items.First().Id, 1)]));
            order.Refunds.Add(parts.ToRefund(order, null, Now));
            return (parts.Lines[0].AmountCents, parts.Lines[0].TaxCents, parts.Lines[0].DiscountCents);
        }).ToList();

        // 29.00 in goods and 5.51 in tax for three pieces.
        Assert.Equal([(967, 184, 33), (967, 184, 34), (966, 183, 33)], amounts);
        Assert.Equal(500, RefundBalance.Of(order).LeftCents);
    }

    [Fact]
    public void ByAmount_OverLinesAndShipping_IsInProportion()
    {
        var order = Order(new Sale([(1000, 2), (1000, 1)], 0, [], 1000));
        var without = RefundSplit.ByAmount(RefundBalance.Of(order), 300, includeShipping: false);
        var with = RefundSplit.ByAmount(RefundBalance.Of(order), 400, includeShipping: true);
        Assert.Equal((0, 200, 100), (without.ShippingCents, without.Lines[0].AmountCents, without.Lines[1].AmountCents));
        Assert.Equal((100, 200, 100), (with.ShippingCents, with.Lines[0].AmountCents, with.Lines[1].AmountCents));
    }

    [Fact]
    public void Refusals_NameWhatIsLeft()
    {
        var order = Order(new Sale([(1000, 2)], 0, [], 250));
        order.Refunds.Add(RefundSplit.ByAmount(RefundBalance.Of(order), 1000, includeShipping: false).ToRefund(order, null, Now));
        var balance = RefundBalance.Of(order);

        var tooMuch = Assert.Throws<RefundExceedsPaymentException>(() => RefundSplit.ByAmount(balance, 2000, includeShipping: true));
        Assert.Equal("20.00 USD cannot be refunded: 12.50 USD of this payment can still be refunded.", tooMuch.Message);
        var withoutShipping = Assert.Throws<RefundExceedsPaymentException>(() => RefundSplit.ByAmount(balance, 1200, includeShipping: false));
        Assert.Equal("12.00 USD cannot be refunded: 10.00 USD of this payment can still be refunded without the shipping cost.", withoutShipping.Message);
        var line = order.Items.First().Id;
        Assert.Equal(2, Assert.Throws<RefundQuantityException>(() => RefundSplit.Of(balance, new RefundWish([new(line, 3)]))).Left);
        Assert.Throws<RefundLineNotFoundException>(() => RefundSplit.Of(balance, new RefundWish([new(line + 1, 1)])));
        Assert.Throws<InvalidRefundException>(() => RefundSplit.Of(balance, new RefundWish([new(line, 1), new(line, 1)])));
        Assert.Throws<InvalidRefundException>(() => RefundSplit.Of(balance, new RefundWish()));
        Assert.Throws<InvalidRefundException>(() => RefundSplit.Of(balance, new RefundWish(AmountCents: 5, Everything: true)));
        order.Refunds.Add(RefundSplit.Everything(balance).ToRefund(order, null, Now));
        Assert.Throws<NothingToRefundException>(() => RefundSplit.Of(RefundBalance.Of(order), new RefundWish(Everything: true)));
    }

    private static RefundParts? Try(Order order, Step step)
    {
        var balance = RefundBalance.Of(order);
        var line = balance.Lines[step.Line % balance.Lines.Count];
        try
        {
            return step.Kind switch
            {
                0 => RefundSplit.Of(balance, new RefundWish([new(line.Line.Id, step.Pieces)], IncludeShipping: step.Shipping)),
                1 => RefundSplit.Of(balance, new RefundWish(AmountCents: Part(balance.CapturedCents, step), IncludeShipping: step.Shipping)),
                2 => RefundSplit.Of(balance, new RefundWish([new(line.Line.Id, 0, Part(line.TotalCents, step))])),
                3 => RefundSplit.Of(balance, new RefundWish(IncludeShipping: true)),
                _ => RefundSplit.ByLines(balance, [new(line.Line.Id, Math.Min(step.Pieces, line.Quantity))], step.Shipping, feeCents: 1),
            };
        }
        catch (DomainException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException) when (step.Kind == 4)
        {
            // A piece that cost nothing pays no fee.
            return null;
        }
    }

    private static int Part(int cents, Step step) => Math.Max(1, (int)((long)cents * step.PerMille / 1000));

    private static bool IsSound(Order order, RefundParts parts)
    {
        var held = order.Refunds.Where(refund => RefundBalance.Holds(refund.Status)).ToList();
        var balance = RefundBalance.Of(order);
        return parts.AmountCents == parts.ShippingCents + parts.Lines.Sum(part => part.TotalCents)
            && parts.Lines.All(part => part is { AmountCents: >= 0, TaxCents: >= 0, DiscountCents: >= 0, Quantity: >= 0 })
            && held.Sum(refund => refund.AmountCents) <= order.Payment!.CapturedCents
            && balance.LeftCents == balance.ShippingCents + balance.Lines.Sum(line => line.TotalCents)
            && balance.OtherCents == 0;
    }

    private static int Sum(List<Refund> refunds, OrderItem line, Func<RefundItem, int> of) =>
        refunds.SelectMany(refund => refund.Items).Where(part => part.OrderItem == line).Sum(of);

    private static Order Order(Sale sale)
    {
        var order = Make.Order().With(made => made.ShippingCostCents = sale.Shipping);
        foreach (var ((price, quantity), i) in sale.Lines.Select((line, i) => (line, i)))
            order.Items.Add(new OrderItem { Id = i + 1, ProductName = $"Thing {i}", UnitPriceCents = price, Quantity = quantity });
        OrderTotals.Apply(order, sale.Discount, [.. sale.RatePoints.Select(points => new TaxRate { Rate = points / 10_000m })], Now);
        order.Payment = new Payment { AmountCents = order.TotalCents, Order = order };
        if (order.TotalCents > 0) order.Payment.Capture("t");
        return order;
    }
}
