using System.Globalization;

namespace Commerce.Benchmarks;

/// <summary>What to measure with.</summary>
/// <param name="Postgres">A PostgreSQL server to measure besides SQLite; null for none.</param>
internal sealed record BenchmarkOptions(int Rows = 100_000, int Products = 10_000, string? Postgres = null)
{
    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static BenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new BenchmarkOptions();
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : (int?)null;
            if (name == "--rows" && number is { } rows) options = options with { Rows = rows };
            else if (name == "--products" && number is { } products) options = options with { Products = products };
            else if (name == "--postgres") options = options with { Postgres = value };
            else return null;
        }

        return args.IsEmpty ? options : null;
    }
}
