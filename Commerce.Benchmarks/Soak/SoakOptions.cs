using System.Globalization;

namespace Commerce.Benchmarks.Soak;

/// <summary>How long and how hard.</summary>
/// <param name="Minutes">At least two: the first half is for warming up, the second is judged.</param>
/// <param name="Rate">Requests a second, sent whether or not those before were answered.</param>
/// <param name="Postgres">A PostgreSQL server; null for SQLite.</param>
internal sealed record SoakOptions(int Minutes = 60, int Rate = 40, string? Postgres = null)
{
    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static SoakOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new SoakOptions();
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
            if (name == "--minutes" && number >= 2) options = options with { Minutes = number };
            else if (name == "--rate" && number >= 1) options = options with { Rate = number };
            else if (name == "--postgres") options = options with { Postgres = value };
            else return null;
        }

        return args.IsEmpty ? options : null;
    }
}
