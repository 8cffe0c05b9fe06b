namespace HotChocolate.Types;

/// <summary>Orders names as people do: digits by their number, so that <c>a2</c> stands before <c>a10</c>; everything else by code unit.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);

        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var a = Digits(x, ref i);
                var b = Digits(y, ref j);
                var order = a.Length != b.Length ? a.Length - b.Length : a.SequenceCompareTo(b);
                if (order != 0)
                    return order;
            }
            else
            {
                if (x[i] != y[j])
                    return x[i] - y[j];
                i++;
                j++;
            }
        }

        return (x.Length - i) - (y.Length - j);
    }

    /// <summary>The run of digits from <paramref name="at"/> on, without leading zeros; moves behind it.</summary>
    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
