namespace Commerce.Benchmarks.Soak;

/// <summary>Whether the second half of a soak was like itself: memory flat, no handles lost, answers as fast at the end as in the middle.</summary>
internal static class SoakVerdict
{
    /// <summary>So much more may the memory be after another hour, at the rate of the second half.</summary>
    private const double MemoryPerHour = 0.10;

    private const int Handles = 20;
    private const double Slower = 1.5;

    /// <param name="minutes">All of them.</param>
    /// <param name="usedBefore">Megabytes of the managed heap that were in use in the middle.</param>
    /// <param name="usedAfter">At the end.</param>
    public static bool Print(IReadOnlyList<SoakMinute> minutes, double usedBefore, double usedAfter)
    {
        var half = minutes.Skip(minutes.Count / 2).ToList();
        var level = half.Average(minute => minute.Process.OwnMegabytes);
        var memory = Slope([.. half.Select(minute => minute.Process.OwnMegabytes)]);
        var handles = half[^1].Process.Handles - half[0].Process.Handles;
        var quarter = Math.Max(1, half.Count / 2);
        var before = half.Take(quarter).Average(minute => minute.P99);
        var after = half.TakeLast(quarter).Average(minute => minute.P99);
        var errors = minutes.SelectMany(minute => minute.Errors).GroupBy(error => error.Key).Select(code => $"{code.Key} {code.Sum(error => error.Value)}").ToList();
        bool[] holds =
        [
            Tell("memory", memory * 60 <= level * MemoryPerHour, $"{memory:+0.00;-0.00} MB a minute at {level:0} MB"),
            Tell("heap", usedAfter - usedBefore <= usedBefore * MemoryPerHour * half.Count / 60, $"{usedBefore:0.0} MB in use in the middle, {usedAfter:0.0} at the end"),
            Tell("handles", handles <= Handles, $"{half[0].Process.Handles} in the middle, {half[^1].Process.Handles} at the end"),
            Tell("p99", after <= before * Slower, $"{before:0.0} ms, then {after:0.0} ms"),
            Tell("errors", errors.Count == 0, errors.Count == 0 ? "none" : string.Join(", ", errors)),
        ];
        return holds.All(held => held);
    }

    /// <summary>Of the line that fits the values best, by minute.</summary>
    internal static double Slope(IReadOnlyList<double> values)
    {
        var middle = (values.Count - 1) / 2.0;
        var mean = values.Average();
        var spread = values.Select((_, at) => (at - middle) * (at - middle)).Sum();
        return spread == 0 ? 0 : values.Select((value, at) => (at - middle) * (value - mean)).Sum() / spread;
    }

    private static bool Tell(string what, bool held, string how)
    {
        Console.WriteLine($"{(held ? "ok  " : "NOT ")} {what,-8} {how}");
        return held;
    }
}
