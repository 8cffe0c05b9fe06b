using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Commerce.Domain.Jobs;

/// <summary>
/// Names of workers: machine, process, start of the process in seconds since 1970, and where the process is known by that number, with a unique part;
/// so that another process of the same machine can tell whether the worker can still be alive.
/// </summary>
internal static class WorkerName
{
    // How exactly the system tells a start differs between processes by a fraction of a second.
    private const long StartTolerance = 2;

    /// <summary>
    /// Where numbers of processes are this process's: in containers they are others than outside, and several may share the name of their machine. Empty
    /// where the system does not say.
    /// </summary>
    private static readonly string s_place = PlaceOf();

    /// <summary>The name of a new worker in this process.</summary>
    public static string New()
    {
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process.Id}/{StartOf(process)}/{s_place}{Guid.NewGuid():N}");
    }

    /// <summary>Whether the worker's process has certainly ended. Of workers on other machines nothing is known: false.</summary>
    public static bool IsGone(string name)
    {
        if (name.Split('/') is not [var machine, var id, var start, _] || machine != Environment.MachineName) return false;
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var processId)
            || !long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var startedAt)) return false;
        try
        {
            using var process = Process.GetProcessById(processId);
            // The number may have been given to another process meanwhile, as it is in every container.
            return Math.Abs(StartOf(process) - startedAt) > StartTolerance;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return true;
        }
        catch (Win32Exception)
        {
            // There is such a process, and it does not tell us more.
            return false;
        }
    }

    /// <summary>The same, for who asks again and again: only of workers whose processes this one would see, if they were alive.</summary>
    public static bool HasDied(string name) => s_place.Length > 0 && name.Split('/') is [_, _, _, var place] && place.StartsWith(s_place, StringComparison.Ordinal) && IsGone(name);

    private static string PlaceOf()
    {
        if (!OperatingSystem.IsLinux()) return "";
        try
        {
            // "pid:[4026531836]", a name that is given once between two starts of the machine.
            var place = new FileInfo("/proc/self/ns/pid").LinkTarget;
            var boot = File.ReadAllText("/proc/sys/kernel/random/boot_id").AsSpan(0, 8);
            return place is null ? "" : $"{boot}{place["pid:[".Length..^1]}.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
