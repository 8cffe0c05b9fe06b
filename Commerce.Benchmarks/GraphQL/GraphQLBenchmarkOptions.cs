using System.Globalization;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>What to measure of the GraphQL server, and for how long.</summary>
/// <param name="Products">The size of the synthetic catalog.</param>
/// <param name="Seconds">How long each side is asked in each round.</param>
/// <param name="Rounds">How often each side has its turn.</param>
/// <param name="Connections">How many clients ask at the same time.</param>
/// <param name="Postgres">A PostgreSQL server to measure besides SQLite; null for none.</param>
/// <param name="WithSqlite">Whether SQLite is measured.</param>
/// <param name="Only">The scenarios to measure; all when empty.</param>
internal sealed record GraphQLBenchmarkOptions(
    int Products = 10_000,
    double Seconds = 3,
    int Rounds = 5,
    int Connections = 4,
    string? Postgres = null,
    bool WithSqlite = true,
    params IReadOnlyList<string> Only)
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
    public static GraphQLBenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new GraphQLBenchmarkOptions();
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            var number = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : 0;
            if (name == "--products" && number >= 1) options = options with { Products = (int)number };
            else if (name == "--seconds" && number > 0) options = options with { Seconds = number };
            else if (name == "--rounds" && number >= 1) options = options with { Rounds = (int)number };
            else if (name == "--connections" && number >= 1) options = options with { Connections = (int)number };
            else if (name == "--postgres") options = options with { Postgres = value };
            else if (name == "--sqlite" && value is "yes" or "no") options = options with { WithSqlite = value == "yes" };
            else if (name == "--only" && value.Split(',') is var only && only.All(Scenario.Names.Contains)) options = options with { Only = only };
            else return null;
        }

        return args.IsEmpty && (options.WithSqlite || options.Postgres is not null) ? options : null;
    }
}
