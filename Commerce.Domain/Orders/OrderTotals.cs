namespace Commerce.Domain.Orders;

/// <summary>Works out an order's amounts, so that lines, taxes and totals agree to the cent.</summary>
public static class OrderTotals
{
    /// <summary>
    /// Splits the discount over the loaded lines, in proportion to what they cost; otherwise as
    /// <see cref="Apply(Order, IReadOnlyList{int}, IReadOnlyCollection{TaxRate}, DateTime)"/>. A discount larger than the goods takes all of
    /// them and no more.
    /// </summary>
    /// <exception cref="AmountOverflowException">An amount does not fit.</exception>
    public static void Apply(Order order, int discountCents, IReadOnlyCollection<TaxRate> rates, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(discountCents);
        var costs = order.Items.Select(line => Money.Times(line.UnitPriceCents, line.Quantity)).ToArray();
        Apply(order, Money.Split(Math.Min(discountCents, Money.Sum(costs)), costs), rates, now);
    }

    /// <summary>
    /// Takes a discount off each of the loaded lines, taxes what is left at each rate, rounded once per rate, splits the tax over the lines,
    /// and sets the totals; shipping must be set before.
    /// </summary>
    /// <param name="lineDiscountCents">In the order of the lines, none above what its line costs.</param>
    /// <exception cref="AmountOverflowException">An amount does not fit.</exception>
    public static void Apply(Order order, IReadOnlyList<int> lineDiscountCents, IReadOnlyCollection<TaxRate> rates, DateTime now)
    {
        var lines = order.Items.ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].TotalPriceCents = Money.Times(lines[i].UnitPriceCents, lines[i].Quantity);
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)lineDiscountCents[i], (uint)lines[i].TotalPriceCents, nameof(lineDiscountCents));
            lines[i].DiscountCents = lineDiscountCents[i];
        }

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
