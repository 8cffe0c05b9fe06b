namespace HotChocolate.CostAnalysis;

/// <summary>What a part of a request costs; sums and products end at the greatest number there is.</summary>
internal readonly record struct Price(double Field, double Type)
{
    /// <summary>Of what is too large to be priced; beyond every limit.</summary>
    public static Price Beyond { get; } = new(double.MaxValue, double.MaxValue);

    public static Price operator +(Price one, Price other)
        => new(Math.Min(one.Field + other.Field, double.MaxValue), Math.Min(one.Type + other.Type, double.MaxValue));

    public static Price operator *(Price one, double times)
        => new(Math.Min(one.Field * times, double.MaxValue), Math.Min(one.Type * times, double.MaxValue));

    /// <summary>Each cost of the one in which it is higher.</summary>
    public static Price Max(Price one, Price other) => new(Math.Max(one.Field, other.Field), Math.Max(one.Type, other.Type));
}
