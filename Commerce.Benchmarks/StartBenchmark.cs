using System.Diagnostics;

namespace Commerce.Benchmarks;

/// <summary>How long a newcomer waits: from the start of the process to the last line of the banner, on a fresh data folder with the demo shop.</summary>
internal static class StartBenchmark
{
    private const int Runs = 3;

    public static async Task RunAsync()
    {
        for (var run = 1; run <= Runs; run++) Console.WriteLine($"start {run}   {await MeasureAsync():0.0} s until ready");
    }

    private static async Task<double> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("commerce-start").FullName;
        // The build of the application lies beside this one's references.
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Commerce.Api.dll"), "--urls=http://127.0.0.1:0", $"--Data:Folder={folder}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var watch = Stopwatch.StartNew();
        using var shop = Process.Start(start) ?? throw new InvalidOperationException("The shop did not start.");
        try
        {
            while (await shop.StandardOutput.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("Data ", StringComparison.Ordinal)) return watch.Elapsed.TotalSeconds;
            }

            throw new InvalidOperationException("The shop ended before it was ready.");
        }
        finally
        {
            shop.Kill(entireProcessTree: true);
            await shop.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
