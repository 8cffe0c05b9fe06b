namespace Commerce.Domain;

/// <summary>Arithmetic on minor units. Everything is checked: what does not fit is refused, never wrapped.</summary>
public static class Money
{
    /// <summary>Adds up.</summary>
    /// <exception cref="AmountOverflowException">The sum does not fit into 32 bits.</exception>
    public static int Sum(IEnumerable<int> amounts)
    {
        long sum = 0;
        foreach (var amount in amounts) sum += amount;
        return Fit(sum);
    }

    /// <exception cref="AmountOverflowException">The product does not fit into 32 bits.</exception>
    public static int Times(int amountCents, int quantity) => Fit((long)amountCents * quantity);

    /// <summary><paramref name="amountCents"/> times <paramref name="rate"/> (0.19 is 19 %), rounded half away from zero.</summary>
    /// <exception cref="AmountOverflowException">The result does not fit into 32 bits.</exception>
    public static int Portion(int amountCents, decimal rate)
    {
        try
        {
            return Fit(decimal.ToInt64(decimal.Round(amountCents * rate, 0, MidpointRounding.AwayFromZero)));
        }
        catch (OverflowException)
        {
            throw new AmountOverflowException();
        }
    }

    /// <summary>
    /// Splits <paramref name="amountCents"/> in proportion to <paramref name="weights"/> by largest remainder: the parts add up to
    /// the amount exactly, each is within one cent of its share, and of equal remainders the earlier part gets the cent.
    /// With all weights zero the split is even.
    /// </summary>
    /// <exception cref="ArgumentException">There are no weights, or one is negative.</exception>
    public static int[] Split(int amountCents, IReadOnlyList<int> weights)
    {
        if (weights.Count == 0) throw new ArgumentException("An amount is split over at least one part.", nameof(weights));
        Int128 total = 0;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            total += weight;
        }

        var even = total == 0;
        if (even) total = weights.Count;

        // Worked out on the absolute amount, so that a refund splits exactly like the charge it pays back.
        Int128 amount = Math.Abs((long)amountCents);
        var parts = new int[weights.Count];
        var remainders = new (Int128 Remainder, int Index)[weights.Count];
        Int128 given = 0;
        for (var i = 0; i < weights.Count; i++)
        {
            var share = amount * (even ? 1 : weights[i]);
            var part = share / total;
            given += part;
            // The only part that can reach 2^31 is the whole of int.MinValue, and its sign brings it back into range.
            parts[i] = unchecked((int)(long)part);
            remainders[i] = (share % total, i);
        }

        var left = (int)(amount - given);
        foreach (var (_, index) in remainders.OrderByDescending(r => r.Remainder).ThenBy(r => r.Index).Take(left)) parts[index]++;
        if (amountCents < 0)
            for (var i = 0; i < parts.Length; i++) parts[i] = unchecked(-parts[i]);
        return parts;
    }

    private static int Fit(long amount) =>
        amount is >= int.MinValue and <= int.MaxValue ? (int)amount : throw new AmountOverflowException();
}
