using System.Diagnostics;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>What one side did in one round, or the medians of its rounds.</summary>
/// <param name="CpuMicroseconds">Processor time of the server's process per request.</param>
/// <param name="Kilobytes">Allocated by the server's process per request, in 1,024 bytes.</param>
/// <param name="P50">Half of the requests were answered within so many milliseconds.</param>
/// <param name="P99">99 of 100 requests were answered within so many milliseconds.</param>
internal sealed record Measurement(double RequestsPerSecond, double CpuMicroseconds, double Kilobytes, double P50, double P99)
{
    public static Measurement Of(TimeSpan elapsed, ServerUsage usage, IReadOnlyList<List<long>> latencies)
    {
        var all = latencies.SelectMany(list => list).Order().ToArray();
        if (all.Length == 0) throw new InvalidOperationException("No request was answered in the time given.");
        return new Measurement(
            all.Length / elapsed.TotalSeconds,
            usage.Cpu.TotalMicroseconds / all.Length,
            usage.AllocatedBytes / 1024.0 / all.Length,
            Milliseconds(all[all.Length / 2]),
            Milliseconds(all[(int)(all.Length * 0.99)]));
    }

    /// <summary>Of each number the median.</summary>
    public static Measurement Median(IReadOnlyList<Measurement> rounds) => new(
        Median(rounds, round => round.RequestsPerSecond),
        Median(rounds, round => round.CpuMicroseconds),
        Median(rounds, round => round.Kilobytes),
        Median(rounds, round => round.P50),
        Median(rounds, round => round.P99));

    public static double Median(IEnumerable<Measurement> rounds, Func<Measurement, double> number)
    {
        var sorted = rounds.Select(number).Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
