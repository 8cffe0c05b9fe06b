using System.Globalization;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Up to which size to measure.</summary>
/// <param name="Products">The sizes of the catalog, each larger than the one before.</param>
/// <param name="Postgres">A PostgreSQL server to measure besides SQLite; null for none.</param>
/// <param name="WithSqlite">Whether SQLite is measured.</param>
internal sealed record ScaleOptions(IReadOnlyList<int> Products, string? Postgres = null, bool WithSqlite = true)
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
    public static ScaleOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new ScaleOptions([10_000, 100_000]);
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            if (name == "--products" && Sizes(value) is { } sizes) options = options with { Products = sizes };
            else if (name == "--postgres") options = options with { Postgres = value };
            else if (name == "--sqlite" && value is "yes" or "no") options = options with { WithSqlite = value == "yes" };
            else return null;
        }

        return args.IsEmpty && (options.WithSqlite || options.Postgres is not null) ? options : null;
    }

    private static List<int>? Sizes(string text)
    {
        List<int> sizes = [];
        foreach (var word in text.Split(','))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size <= sizes.LastOrDefault()) return null;
            sizes.Add(size);
        }

        return sizes;
    }
}
