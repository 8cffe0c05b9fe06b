using System.Globalization;

namespace Commerce.Benchmarks.Insights;

/// <summary>What the dashboard is measured over.</summary>
/// <param name="Lines">How many order lines there are in the year.</param>
/// <param name="Days">For how many days to ask.</param>
/// <param name="Postgres">A PostgreSQL server to measure besides SQLite; null for none.</param>
/// <param name="WithSqlite">Whether SQLite is measured.</param>
internal sealed record InsightsOptions(int Lines, IReadOnlyList<int> Days, string? Postgres = null, bool WithSqlite = true)
{
    /// <summary>The databases to measure on: null is SQLite, anything else a connection string of PostgreSQL.</summary>
    public IEnumerable<string?> Servers
    {
        get
        {
            if (WithSqlite) yield return null;
            if (Postgres is not null) yield return Postgres;
        }
    }

    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static InsightsOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new InsightsOptions(1_000_000, [30, 90, 365]);
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            if (name == "--lines" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var lines) && lines >= 1000) options = options with { Lines = lines };
            else if (name == "--postgres") options = options with { Postgres = value };
            else if (name == "--sqlite" && value is "yes" or "no") options = options with { WithSqlite = value == "yes" };
            else return null;
        }

        return args.IsEmpty && (options.WithSqlite || options.Postgres is not null) ? options : null;
    }
}
