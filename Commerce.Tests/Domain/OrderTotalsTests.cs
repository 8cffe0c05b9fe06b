using Commerce.Domain.Orders;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class OrderTotalsTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Apply_AnyLinesDiscountAndRates_AddsUpExactly()
    {
        var lines = Gen.Choose(0, 50_000).Zip(Gen.Choose(1, 9)).NonEmptyListOf();
        var rates = Gen.Choose(0, 2500).Select(points => points / 10_000m).ListOf();
        Prop.ForAll(lines.ToArbitrary(), Gen.Choose(0, 300_000).ToArbitrary(), rates.ToArbitrary(), (goods, discount, taxes) =>
        {
            var order = Order([.. goods], 590);
            OrderTotals.Apply(order, discount, [.. taxes.Select(rate => new TaxRate { Rate = rate })], Now);
            return order.SubtotalCents - order.DiscountCents + order.TaxCents + order.ShippingCostCents == order.TotalCents
                && order.TaxCents == order.Taxes.Sum(tax => tax.TaxCents)
                && order.TaxCents == order.Items.Sum(line => line.TaxCents)
                && order.DiscountCents == Math.Min(discount, order.SubtotalCents)
                && order.Items.All(line => line.DiscountCents >= 0 && line.DiscountCents <= line.TotalPriceCents && line.TaxCents >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Apply_TwoRates_RoundsEachOnce()
    {
        var order = Order([(1999, 1)], 0);
        OrderTotals.Apply(order, 0, [new TaxRate { Rate = 0.0725m }, new TaxRate { Rate = 0.0225m }], Now);
        Assert.Equal([145, 45], order.Taxes.Select(tax => tax.TaxCents));
        Assert.Equal((190, 2189), (order.TaxCents, order.TotalCents));
    }

    private static Order Order((int Price, int Quantity)[] goods, int shippingCents) => new()
    {
        ShippingCostCents = shippingCents,
        Items = [.. goods.Select(line => new OrderItem { UnitPriceCents = line.Price, Quantity = line.Quantity })],
    };
}
