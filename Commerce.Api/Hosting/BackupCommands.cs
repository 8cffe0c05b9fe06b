using System.Globalization;
using Commerce.Domain;
using Commerce.Domain.Backups;

namespace Commerce.Api.Hosting;

/// <summary>The commands <c>backup</c> and <c>restore</c>, in words.</summary>
internal static class BackupCommands
{
    /// <summary>The exit code where the archive is whole but for files that the shop itself no longer has.</summary>
    private const int Incomplete = 3;

    public static Task<int> BackupAsync(IServiceProvider services, string file, IProgress<string> progress) => TellAsync(async () =>
    {
        var report = await services.GetRequiredService<BackupWriter>().WriteAsync(file, progress);
        Console.WriteLine($"{report.File}: {Megabytes(report.Size)}, as of {Time(report.TakenAt)}, read again and compared. {Counts(report.Counts)}");
        Console.WriteLine("It holds the shop's keys and its customers' data: keep it as you keep those.");
        return Warn(report.Missing);
    });

    public static Task<int> RestoreAsync(IServiceProvider services, string file, bool force, IProgress<string> progress) => TellAsync(async () =>
    {
        var report = await services.GetRequiredService<BackupReader>().RestoreAsync(file, force, progress);
        Console.WriteLine($"The shop is as it was at {Time(report.TakenAt)}. {Counts(report.Counts)}");
        if (report.Aside is { } aside) Console.WriteLine($"What was there before lies in {aside}; remove it when you do not need it any more.");
        return Warn(report.Missing);
    });

    private static int Warn(IReadOnlyList<string> missing)
    {
        if (missing.Count == 0) return 0;
        Console.Error.WriteLine($"{missing.Count} files are not in the archive, for the shop itself did not have them, or not as they were stored: {string.Join(", ", missing.Take(5))}{(missing.Count > 5 ? " …" : "")}");
        return Incomplete;
    }

    private static async Task<int> TellAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (DomainException refusal)
        {
            Console.Error.WriteLine($"{refusal.Message} ({refusal.Code})");
            return 1;
        }
    }

    private static string Counts(IReadOnlyDictionary<string, long> counts) => string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value:N0}"))) + ".";

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
