using System.Globalization;

namespace Commerce.Benchmarks.Orders;

/// <summary>What to measure with.</summary>
/// <param name="Orders">How many orders are measured, after a warm-up.</param>
/// <param name="Connections">Each number of clients that order at once is a measurement.</param>
/// <param name="Servers">PostgreSQL servers; null is SQLite.</param>
internal sealed record CheckoutBenchmarkOptions(int Orders, IReadOnlyList<int> Connections, IReadOnlyList<string?> Servers)
{
    /// <summary>Reads pairs of name and value; null when there is something else among them.</summary>
    public static CheckoutBenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new CheckoutBenchmarkOptions(4000, [1, 4, 16], [null]);
        for (; args is [var name, var value, ..]; args = args[2..])
        {
            if (name == "--orders" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var orders) && orders > 0)
                options = options with { Orders = orders };
            else if (name == "--connections")
                options = options with { Connections = [.. value.Split(',').Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture))] };
            else if (name == "--postgres")
                options = options with { Servers = [null, value] };
            else
                return null;
        }

        return args.IsEmpty ? options : null;
    }
}
