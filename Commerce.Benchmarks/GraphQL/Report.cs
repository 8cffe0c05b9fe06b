namespace Commerce.Benchmarks.GraphQL;

/// <summary>The results of one scenario as a table in Markdown.</summary>
internal static class Report
{
    public static void Print(Scenario scenario, IReadOnlyDictionary<string, List<Measurement>> rounds)
    {
        Console.WriteLine();
        Console.WriteLine($"| {scenario.Name} | requests/s (spread) | CPU µs/request | KB allocated/request | p50 ms | p99 ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, measurements) in rounds)
        {
            var median = Measurement.Median(measurements);
            var spread = $"{measurements.Min(round => round.RequestsPerSecond):N0}–{measurements.Max(round => round.RequestsPerSecond):N0}";
            Console.WriteLine($"| {name} | {median.RequestsPerSecond:N0} ({spread}) | {median.CpuMicroseconds:N0} | {median.Kilobytes:N1} | {median.P50:0.00} | {median.P99:0.00} |");
        }

        foreach (var name in scenario.Baselines)
        {
            // Rounds next to each other had the same machine, so the ratio is made within each round.
            var pairs = rounds[BaselineHost.Shop].Zip(rounds[name]).ToList();
            Console.WriteLine($"GraphQL to {name}: {Ratios(pairs, (shop, baseline) => baseline.CpuMicroseconds / shop.CpuMicroseconds)} of the requests per second of the server's CPU, "
                + $"{Ratios(pairs, (shop, baseline) => shop.RequestsPerSecond / baseline.RequestsPerSecond)} of the requests per second");
        }
    }

    private static string Ratios(List<(Measurement Shop, Measurement Baseline)> pairs, Func<Measurement, Measurement, double> ratio)
    {
        var all = pairs.Select(pair => ratio(pair.Shop, pair.Baseline)).Order().ToList();
        return $"{all[all.Count / 2]:0.000} ({all[0]:0.000}–{all[^1]:0.000})";
    }
}
