using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Commerce.Domain.Jobs;

/// <summary>
/// Names of workers: machine, process, start of the process in seconds since 1970, and a unique part, so that another process of the
/// same machine can tell whether the worker can still be alive.
/// </summary>
internal static class WorkerName
{
    // How exactly the system tells a start differs between processes by a fraction of a second.
    private const long StartTolerance = 2;

    /// <summary>The name of a new worker in this process.</summary>
    public static string New()
    {
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process.Id}/{StartOf(process)}/{Guid.NewGuid():N}");
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

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
