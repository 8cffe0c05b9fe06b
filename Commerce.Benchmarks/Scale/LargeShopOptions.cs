using System.Globalization;

namespace Commerce.Benchmarks.Scale;

/// <summary>A shop that is filled once and measured as often as one likes.</summary>
/// <param name="Folder">Where it lies and stays.</param>
/// <param name="Products">So many there shall be at least.</param>
/// <param name="Orders">So many of one year, where there are none yet.</param>
/// <param name="Import">How many rows of a feed are imported in the end; 0 for none.</param>
/// <param name="Measure">Whether it is measured, or only filled.</param>
/// <param name="Postgres">The connection string of an own database that is there; null for SQLite.</param>
internal sealed record LargeShopOptions(string Folder, int Products = 10_000, int Orders = 10_000, int Import = 0, bool Measure = true, string? Postgres = null)
{
    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static LargeShopOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new LargeShopOptions("");
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            if (name == "--folder") options = options with { Folder = Path.GetFullPath(value) };
            else if (name == "--products" && number >= 0) options = options with { Products = number };
            else if (name == "--orders" && number >= 0) options = options with { Orders = number };
            else if (name == "--import" && number >= 0) options = options with { Import = number };
            else if (name == "--measure" && value is "yes" or "no") options = options with { Measure = value == "yes" };
            else if (name == "--postgres") options = options with { Postgres = value };
            else return null;
        }

        return args.IsEmpty && options.Folder.Length > 0 ? options : null;
    }
}
