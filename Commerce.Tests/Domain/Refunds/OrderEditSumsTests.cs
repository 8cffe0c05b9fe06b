using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Promotions;
using Commerce.Tests.Domain.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain.Refunds;

/// <summary>Random orders, changed in any number and manner: amounts add up, what is kept is what the order costs, and the way there does not matter.</summary>
public sealed class OrderEditSumsTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private sealed record Sale((int Price, int Quantity)[] Lines, int[] RatePoints, int Shipping, DiscountType Discount, int Value, int Minimum);

    /// <param name="Pieces">How many pieces one line has after it.</param>
    /// <param name="IsLost">Whether the gateway does not take what goes back.</param>
    private sealed record Step(int Line, int Pieces, bool IsLost);

    private static readonly Gen<Sale> Sales =
        from lines in Gen.Choose(0, 50_000).Zip(Gen.Choose(1, 9)).NonEmptyListOf()
        from rates in Gen.Choose(0, 2500).ListOf()
        from shipping in Gen.Choose(0, 3000)
        from discount in Gen.Elements(DiscountType.FixedAmount, DiscountType.Percentage, DiscountType.FreeShipping)
        from value in Gen.Choose(0, 9000)
        from minimum in Gen.Choose(0, 100_000)
        select new Sale([.. lines.Take(5)], [.. rates.Take(3)], shipping, discount, value, minimum);

    private static readonly Gen<(Sale, Step[])> Stories =
        from sale in Sales
        from steps in (from line in Gen.Choose(0, 4) from pieces in Gen.Choose(0, 9) from lost in Gen.Choose(0, 5) select new Step(line, pieces, lost == 0)).ListOf()
        select (sale, steps.Take(12).ToArray());

    [Fact]
    public void AnySequence_AddsUp_AndIsPaidBackToTheCent() => Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var (sale, steps) = story;
        var coupon = new Coupon { Code = "C", DiscountType = sale.Discount, DiscountValueCents = sale.Value, MinPurchaseAmountCents = sale.Minimum };
        var rates = sale.RatePoints.Select((points, i) => new TaxRate { Id = i + 1, Rate = points / 10_000m }).ToList();
        var quantities = sale.Lines.Select(line => line.Quantity).ToArray();
        var order = Make.Order();
        order.CouponRedemptions.Add(new CouponRedemption { Coupon = coupon });
        WriteTo(order, WorkOut(sale, quantities, sale.Shipping, coupon, rates), sale.Shipping);
        var first = Amounts(order);
        order.Payment = new Payment { AmountCents = order.TotalCents, Order = order };
        if (order.TotalCents == 0) order.Payment.CaptureNothing();
        else order.Payment.Capture("t");
        var lost = 0;
        foreach (var step in steps)
        {
            var wanted = quantities.ToArray();
            wanted[step.Line % wanted.Length] = step.Pieces;
            if (wanted.All(pieces => pieces == 0)) continue;
            // What the way to ship cost is read back from the order, whatever a coupon made of it meanwhile.
            if (OrderEditSums.FullShippingCents(order) != sale.Shipping) return false;
            var edited = WorkOut(sale, wanted, OrderEditSums.FullShippingCents(order), coupon, rates);
            var money = OrderEditMoney.Of(order, edited.TotalCents);
            if (money.MissingCents != Math.Max(0, edited.TotalCents - money.PaidCents) || (money.Refusal is null && money.PayBackCents != money.PaidCents - edited.TotalCents)) return false;
            if (money.Refusal is not null) continue;
            quantities = wanted;
            WriteTo(order, edited, sale.Shipping);
            if (money.PayBackCents > 0)
            {
                var refund = RefundSplit.ByAmount(RefundBalance.Of(order), money.PayBackCents, includeShipping: false).ToRefund(order, null, Now);
                if (refund.Items.Count > 0 || refund.ShippingCents > 0) return false;
                refund.MoveTo(RefundStatus.Approved, Now);
                if (step.IsLost) refund.MoveTo(RefundStatus.Failed, Now);
                order.Refunds.Add(refund);
            }

            var balance = RefundBalance.Of(order);
            lost = order.Payment.CapturedCents - balance.HeldCents - order.TotalCents;
            if (lost < 0 || balance.OtherCents != lost || !IsSound(order)) return false;
        }

        return Amounts(WorkOut(sale, [.. sale.Lines.Select(line => line.Quantity)], sale.Shipping, coupon, rates)) == first;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void MoneyOf_ByThePayment_FollowsOrIsRefused()
    {
        var order = Make.Order();
        order.TotalCents = 1000;
        order.Payment = new Payment { AmountCents = 1000, Order = order };
        Assert.Equal((null, 1200), (OrderEditMoney.Of(order, 1200).Refusal, OrderEditMoney.Of(order, 1200).OpenCents));
        order.Payment.Open("tok", Now);
        Assert.IsType<PaymentUnderWayException>(OrderEditMoney.Of(order, 900).Refusal);
        Assert.Null(OrderEditMoney.Of(order, 1000).Refusal);
        order.Payment.Capture("t");
        Assert.Equal((null, 100), (OrderEditMoney.Of(order, 900).Refusal, OrderEditMoney.Of(order, 900).PayBackCents));
        Assert.Equal(
            "The order would cost 12.00 USD, but 10.00 USD is paid, and 2.00 USD more cannot be charged. Take something out, or make a second order of what is added.",
            OrderEditMoney.Of(order, 1200).Refusal!.Message);
        Assert.IsType<InvalidOrderEditException>(OrderEditMoney.Of(order, 0).Refusal);
    }

    private static Order WorkOut(Sale sale, int[] quantities, int shipping, Coupon coupon, IReadOnlyCollection<TaxRate> rates)
    {
        var edited = Make.Order();
        for (var i = 0; i < quantities.Length; i++)
            if (quantities[i] > 0) edited.Items.Add(new OrderItem { Id = i + 1, ProductId = i + 1, ProductName = $"Thing {i}", UnitPriceCents = sale.Lines[i].Price, Quantity = quantities[i] });
        var verdict = CouponRules.JudgeAgain(coupon, [.. edited.Items.Select(line => new CouponLine(line.ProductId!.Value, [], line.UnitPriceCents * line.Quantity))], "USD");
        OrderEditSums.WorkOut(edited, verdict, 0, shipping, rates, Now);
        return edited;
    }

    private static void WriteTo(Order order, Order edited, int fullShipping)
    {
        (order.Items, order.Taxes, order.ShippingCostCents) = ([.. edited.Items], [.. edited.Taxes], edited.ShippingCostCents);
        order.Recalculate();
        order.CouponRedemptions.Single().DiscountCents = edited.DiscountCents + fullShipping - edited.ShippingCostCents;
    }

    private static bool IsSound(Order order) =>
        order.SubtotalCents - order.DiscountCents + order.TaxCents + order.ShippingCostCents == order.TotalCents
        && order.Items.Sum(line => line.TotalPriceCents) == order.SubtotalCents && order.Items.Sum(line => line.TaxCents) == order.TaxCents
        && order.Taxes.Sum(tax => tax.TaxCents) == order.TaxCents && order.Items.All(line => line.DiscountCents <= line.TotalPriceCents);

    private static (int, int, int, int, int) Amounts(Order order) => (order.SubtotalCents, order.DiscountCents, order.TaxCents, order.ShippingCostCents, order.TotalCents);
}
