namespace Commerce.Benchmarks.Soak;

/// <summary>What one minute was like.</summary>
/// <param name="HeapMegabytes">What the last collection left.</param>
/// <param name="Errors">By code.</param>
internal sealed record SoakMinute(int Requests, double P50, double P99, ProcessSample Process, double HeapMegabytes, double Cpu, IReadOnlyDictionary<string, int> Errors)
{
    public static double At(IReadOnlyList<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
