using System.Globalization;

namespace Commerce.Benchmarks.Carts;

/// <summary>How carts are measured.</summary>
/// <param name="Guests">How many guests add things, one after another and in parallel.</param>
/// <param name="Connections">How many requests are under way at once.</param>
/// <param name="Postgres">A PostgreSQL server to measure besides SQLite; null for none.</param>
internal sealed record CartOptions(int Guests = 2_000, int Connections = 16, double Seconds = 5, int Rounds = 3, string? Postgres = null)
{
    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static CartOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new CartOptions();
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : (int?)null;
            if (name == "--guests" && number is { } guests) options = options with { Guests = guests };
            else if (name == "--connections" && number is { } connections) options = options with { Connections = connections };
            else if (name == "--seconds" && number is { } seconds) options = options with { Seconds = seconds };
            else if (name == "--rounds" && number is { } rounds) options = options with { Rounds = rounds };
            else if (name == "--postgres") options = options with { Postgres = value };
            else return null;
        }

        return args.IsEmpty ? options : null;
    }
}
