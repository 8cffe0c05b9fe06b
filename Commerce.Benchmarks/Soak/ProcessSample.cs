using System.Globalization;

namespace Commerce.Benchmarks.Soak;

/// <summary>What a process has at one moment, as Linux tells it.</summary>
/// <param name="OwnMegabytes">Physical memory that nobody else has: heaps, stacks, compiled code.</param>
/// <param name="FileMegabytes">
/// Pages of files in it: programs, and the database, which SQLite maps once for each connection. They grow with the database, are counted as often as they are mapped, and the system takes them back when
/// it needs them.
/// </param>
/// <param name="Handles">Open files, sockets and the like.</param>
internal readonly record struct ProcessSample(double OwnMegabytes, double FileMegabytes, int Handles, int Threads)
{
    /// <exception cref="PlatformNotSupportedException">There is no /proc.</exception>
    public static ProcessSample Of(int processId)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}");
        if (!Directory.Exists(folder)) throw new PlatformNotSupportedException("Memory and handles are read from /proc, which only Linux has.");
        var status = File.ReadLines(Path.Combine(folder, "status")).Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0], parts => parts[1].Trim());
        return new ProcessSample((Number(status["RssAnon"]) + Number(status["RssShmem"])) / 1024.0, Number(status["RssFile"]) / 1024.0, Directory.GetFiles(Path.Combine(folder, "fd")).Length, Number(status["Threads"]));
    }

    private static int Number(string text) => int.Parse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture);
}
