namespace Commerce.Domain.Orders;

/// <summary>Works out an order's amounts, so that lines, taxes and totals agree to the cent.</summary>
public static class OrderTotals
{
    /// <summary>
    /// Splits the discount over the loaded lines, taxes what is left at each rate, rounded once per rate, splits the tax too, and
    /// sets the totals. A discount larger than the goods takes all of them and no more; shipping must be set before.
    /// </summary>
    /// <exception cref="AmountOverflowException">An amount does not fit.</exception>
    public static void Apply(Order order, int discountCents, IReadOnlyCollection<TaxRate> rates, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(discountCents);
        var lines = order.Items.ToList();
        foreach (var line in lines) line.TotalPriceCents = Money.Times(line.UnitPriceCents, line.Quantity);
        var subtotal = Money.Sum(lines.Select(line => line.TotalPriceCents));
        var discounts = Money.Split(Math.Min(discountCents, subtotal), [.. lines.Select(line => line.TotalPriceCents)]);
        for (var i = 0; i < lines.Count; i++) lines[i].DiscountCents = discounts[i];

        var nets = lines.Select(line => line.TotalPriceCents - line.DiscountCents).ToArray();
        var taxable = Money.Sum(nets);
        order.Taxes.Clear();
        foreach (var rate in rates)
            order.Taxes.Add(new OrderTax
            {
                TaxRate = rate,
                TaxableCents = taxable,
                TaxCents = Money.Portion(taxable, rate.Rate),
                CreatedAt = now,
            });
        var taxes = Money.Split(Money.Sum(order.Taxes.Select(tax => tax.TaxCents)), nets);
        for (var i = 0; i < lines.Count; i++) lines[i].TaxCents = taxes[i];
        order.Recalculate();
    }
}
