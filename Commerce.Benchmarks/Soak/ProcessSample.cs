using System.Globalization;

namespace Commerce.Benchmarks.Soak;

/// <summary>What a process has at one moment, as Linux tells it.</summary>
/// <param name="ResidentMegabytes">Physical memory.</param>
/// <param name="Handles">Open files, sockets and the like.</param>
internal readonly record struct ProcessSample(double ResidentMegabytes, int Handles, int Threads)
{
    /// <exception cref="PlatformNotSupportedException">There is no /proc.</exception>
    public static ProcessSample Of(int processId)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}");
        if (!Directory.Exists(folder)) throw new PlatformNotSupportedException("Memory and handles are read from /proc, which only Linux has.");
        var status = File.ReadLines(Path.Combine(folder, "status")).Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0], parts => parts[1].Trim());
        return new ProcessSample(Number(status["VmRSS"]) / 1024.0, Directory.GetFiles(Path.Combine(folder, "fd")).Length, Number(status["Threads"]));
    }

    private static int Number(string text) => int.Parse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture);
}
