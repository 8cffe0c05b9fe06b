using Commerce.Domain;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Amounts of random carts, with random coupons and taxes: they add up to the cent, on the way there and on the way back.</summary>
public sealed class CheckoutAmountsTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private sealed record Basket(
        (int Product, int Price, int Quantity)[] Lines, DiscountType Type, int Value, int Cap, int Minimum, int[] For, int[] RatePoints, int Shipping);

    private static readonly Gen<Basket> Baskets =
        from lines in Gen.Choose(1, 6).Zip(Gen.Choose(0, 90_000)).Zip(Gen.Choose(1, 12)).NonEmptyListOf()
        from type in Gen.Elements(DiscountType.FixedAmount, DiscountType.Percentage, DiscountType.FreeShipping)
        from value in Gen.Choose(0, 10_000)
        from cap in Gen.Choose(0, 20_000)
        from minimum in Gen.Choose(0, 100_000)
        from products in Gen.Choose(1, 6).ListOf()
        from rates in Gen.Choose(0, 2500).ListOf()
        from shipping in Gen.Choose(0, 3000)
        select new Basket(
            [.. lines.Select(line => (line.Item1.Item1, line.Item1.Item2, line.Item2))], type, value, cap, minimum,
            [.. products.Take(3)], [.. rates.Take(4)], shipping);

    [Fact]
    public void Order_OfAnyCart_AddsUpToTheCent() => Prop.ForAll(Baskets.ToArbitrary(), basket =>
    {
        var order = Order(basket, out _);
        return order.SubtotalCents - order.DiscountCents + order.TaxCents + order.ShippingCostCents == order.TotalCents
            && order.TotalCents >= 0 && order.ShippingCostCents >= 0
            && order.SubtotalCents == order.Items.Sum(line => line.TotalPriceCents)
            && order.DiscountCents == order.Items.Sum(line => line.DiscountCents)
            && order.TaxCents == order.Items.Sum(line => line.TaxCents)
            && order.TaxCents == order.Taxes.Sum(tax => tax.TaxCents)
            && order.Items.All(line => line.DiscountCents >= 0 && line.DiscountCents <= line.TotalPriceCents && line.TaxCents >= 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Refund_OfAnyPaidOrder_IsAllThatWasPaid() => Prop.ForAll(Baskets.ToArbitrary(), basket =>
    {
        var order = Order(basket, out _);
        if (order.TotalCents == 0) return true;
        order.Payment = new Payment { AmountCents = order.TotalCents, Order = order };
        order.Payment.Capture("t");
        var refund = PaymentBooking.RefundAll(order, "Everything", Now)!;
        return refund.AmountCents == order.TotalCents
            && refund.AmountCents == refund.ShippingCents + refund.Items.Sum(part => part.AmountCents + part.TaxCents)
            && PaymentBooking.Book(refund, new(Commerce.Domain.Payments.Gateway.GatewayOutcome.Refunded), Now)
            && order.Payment is { Status: PaymentStatus.Refunded } payment && payment.RefundedCents == order.TotalCents;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Coupon_OfAnyCart_TakesOnlyFromWhatItIsFor() => Prop.ForAll(Baskets.ToArbitrary(), basket =>
    {
        var order = Order(basket, out var verdict);
        return verdict.Holds
            ? basket.For.Length == 0 || order.Items.All(line => line.DiscountCents == 0 || basket.For.Contains(line.ProductId!.Value))
            : order.DiscountCents == 0 && order.ShippingCostCents == basket.Shipping;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Order Order(Basket basket, out CouponVerdict verdict)
    {
        var coupon = new Coupon
        {
            Code = "ANY", DiscountType = basket.Type, DiscountValueCents = basket.Value, MaxDiscountAmountCents = basket.Cap == 0 ? null : basket.Cap,
            MinPurchaseAmountCents = basket.Minimum, ApplicableProductIds = [.. basket.For],
        };
        var order = new Order
        {
            Items = [.. basket.Lines.Select(line => new OrderItem { ProductId = line.Product, UnitPriceCents = line.Price, Quantity = line.Quantity })],
        };
        verdict = CouponRules.Judge(
            coupon, [.. basket.Lines.Select(line => new CouponLine(line.Product, [], Money.Times(line.Price, line.Quantity)))], 0, Now, "USD");
        order.ShippingCostCents = verdict.ShippingAfter(basket.Shipping);
        OrderTotals.Apply(order, verdict.LineDiscountCents, [.. basket.RatePoints.Select(points => new TaxRate { Rate = points / 10_000m })], Now);
        return order;
    }
}
