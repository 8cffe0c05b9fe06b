namespace Commerce.Domain.Payments.Refunds;

/// <summary>
/// Splits what is to be paid back over what is left of an order's lines, their tax and its shipping. Each part is worked out of what is left, not
/// of what was ordered, and the last piece gets all of it: so refunds in any order add up to what was captured, to the cent. Pure.
/// </summary>
public static class RefundSplit
{
    /// <exception cref="InvalidRefundException">It is not said, or said twice, how much.</exception>
    /// <exception cref="NothingToRefundException">Nothing is left, or what is asked for comes to nothing.</exception>
    /// <exception cref="RefundExceedsPaymentException">Less is left.</exception>
    /// <exception cref="RefundLineNotFoundException" />
    /// <exception cref="RefundQuantityException" />
    public static RefundParts Of(RefundBalance balance, RefundWish wish)
    {
        if ((wish.Lines is { Count: > 0 } ? 1 : 0) + (wish.AmountCents is null ? 0 : 1) + (wish.Everything ? 1 : 0) > 1)
            throw new InvalidRefundException("Give either lines, or an amount, or everything.");
        if (balance.LeftCents == 0) throw new NothingToRefundException(balance.CapturedCents, balance.CurrencyCode);
        if (wish.Everything) return Everything(balance);
        if (wish.AmountCents is { } amount) return ByAmount(balance, amount, wish.IncludeShipping);
        if (wish.Lines is not { Count: > 0 } && !wish.IncludeShipping) throw new InvalidRefundException("Say what is to be refunded: lines, an amount, everything, or shipping.");
        return ByLines(balance, wish.Lines ?? [], wish.IncludeShipping);
    }

    /// <summary>All that is left.</summary>
    public static RefundParts Everything(RefundBalance balance)
    {
        if (balance.LeftCents == 0) throw new NothingToRefundException(balance.CapturedCents, balance.CurrencyCode);
        // Parts can add up to more than is left where less was captured than the order costs.
        if (balance.Lines.Sum(line => (long)line.TotalCents) + balance.ShippingCents > balance.LeftCents) return ByAmount(balance, balance.LeftCents, true);
        return new RefundParts(
            balance.LeftCents, balance.ShippingCents, 0,
            [.. balance.Lines.Where(line => line.Quantity > 0 || line.TotalCents > 0)
                .Select(line => new RefundPart(line.Line, line.Quantity, line.AmountCents, line.TaxCents, line.DiscountCents))]);
    }

    /// <summary>An amount, with tax; first out of what belongs to no line, then out of lines (and shipping) in proportion to what is left of them.</summary>
    public static RefundParts ByAmount(RefundBalance balance, int amountCents, bool includeShipping)
    {
        if (amountCents <= 0) throw new InvalidRefundException("The amount must be above zero.").At("amountCents");
        if (amountCents > balance.LeftCents) throw new RefundExceedsPaymentException(amountCents, balance.LeftCents, balance.CurrencyCode);
        var shipping = includeShipping ? balance.ShippingCents : 0;
        var toSplit = Math.Max(0, amountCents - balance.OtherCents);
        var weights = balance.Lines.Select(line => line.TotalCents).Append(shipping).ToArray();
        if (toSplit > weights.Sum(weight => (long)weight))
            throw new RefundExceedsPaymentException(
                amountCents, (int)(weights.Sum(weight => (long)weight) + balance.OtherCents), balance.CurrencyCode, "without the shipping cost");
        // No part gets more than its weight, because the sum is not above theirs; a line of which nothing is left gets nothing.
        var shares = toSplit == 0 ? new int[weights.Length] : Money.Split(toSplit, weights);
        return new RefundParts(
            amountCents, shares[^1], 0,
            [.. balance.Lines.Zip(shares).Where(pair => pair.Second > 0)
                // Once all of its money is back, none of its pieces is left to be refunded either.
                .Select(pair => Share(pair.First, pair.Second, pair.Second == pair.First.TotalCents ? pair.First.Quantity : 0))]);
    }

    /// <summary>Pieces of lines at what is left of their price and tax, or amounts of lines.</summary>
    /// <param name="feeCents">What the shop keeps of it; at most what the lines come to.</param>
    public static RefundParts ByLines(RefundBalance balance, IReadOnlyList<RefundLineWish> wishes, bool includeShipping, int feeCents = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feeCents);
        var parts = new List<RefundPart>();
        for (var i = 0; i < wishes.Count; i++)
        {
            var wish = wishes[i];
            var line = balance.Lines.FirstOrDefault(left => left.Line.Id == wish.OrderItemId) ?? throw new RefundLineNotFoundException().Below("lines", $"{i}");
            if (parts.Any(part => part.Line == line.Line)) throw new InvalidRefundException("This line is named twice.").At("lines", $"{i}", "orderItemId");
            parts.Add(Part(line, wish, $"{i}", balance.CurrencyCode));
        }

        parts = Keep(parts, feeCents);
        var shipping = includeShipping ? balance.ShippingCents : 0;
        var amount = Money.Sum(parts.Select(part => part.TotalCents).Append(shipping));
        if (amount > balance.LeftCents) throw new RefundExceedsPaymentException(amount, balance.LeftCents, balance.CurrencyCode);
        if (amount == 0) throw new NothingToRefundException(null, balance.CurrencyCode);
        return new RefundParts(amount, shipping, feeCents, parts);
    }

    private static RefundPart Part(RefundableLine line, RefundLineWish wish, string position, string currency)
    {
        if (wish.Quantity < 0 || wish.Quantity > line.Quantity || (wish.Quantity == 0 && wish.AmountCents is null))
            throw new RefundQuantityException(line.Line.ProductName, line.Quantity, wish.Quantity).At("lines", position, "quantity");
        if (wish.AmountCents is { } amount)
        {
            if (amount <= 0) throw new InvalidRefundException("The amount must be above zero.").At("lines", position, "amountCents");
            return amount <= line.TotalCents
                ? Share(line, amount, wish.Quantity)
                : throw new RefundExceedsPaymentException(amount, line.TotalCents, currency, $"for '{line.Line.ProductName}'").At("lines", position, "amountCents");
        }

        return new RefundPart(
            line.Line, wish.Quantity, Portion(line.AmountCents, wish.Quantity, line.Quantity), Portion(line.TaxCents, wish.Quantity, line.Quantity),
            Portion(line.DiscountCents, wish.Quantity, line.Quantity));
    }

    /// <summary>An amount with tax, split into goods and tax as what is left of the line is.</summary>
    private static RefundPart Share(RefundableLine line, int totalCents, int quantity)
    {
        var parts = Money.Split(totalCents, [line.AmountCents, line.TaxCents]);
        return new RefundPart(line.Line, quantity, parts[0], parts[1], line.AmountCents == 0 ? 0 : Portion(line.DiscountCents, parts[0], line.AmountCents));
    }

    private static List<RefundPart> Keep(List<RefundPart> parts, int feeCents)
    {
        if (feeCents == 0) return parts;
        var totals = parts.Select(part => part.TotalCents).ToArray();
        if (feeCents > Money.Sum(totals)) throw new ArgumentOutOfRangeException(nameof(feeCents), feeCents, "More would be kept than goes back.");
        return [.. parts.Zip(Money.Split(feeCents, totals)).Select(pair =>
        {
            if (pair.Second == 0) return pair.First;
            var kept = Money.Split(pair.Second, [pair.First.AmountCents, pair.First.TaxCents]);
            return pair.First with { AmountCents = pair.First.AmountCents - kept[0], TaxCents = pair.First.TaxCents - kept[1] };
        })];
    }

    /// <summary><paramref name="part"/> of <paramref name="whole"/>, rounded half away from zero; all of it for the whole.</summary>
    private static int Portion(int cents, int part, int whole) =>
        whole == 0 ? 0 : (int)decimal.Round((decimal)cents * part / whole, 0, MidpointRounding.AwayFromZero);
}
