using System.Collections.Concurrent;
using System.Diagnostics;
using Commerce.Benchmarks.GraphQL;

namespace Commerce.Benchmarks.Soak;

/// <summary>
/// A shop under a mixed load for as long as one likes: browsing, carts, orders, sign-ins, streams of events, pages of the admin, and a feed every two minutes.
/// Requests come at a steady rate and count from when they should have been sent. Each minute is a line; the second half is judged.
/// </summary>
internal static class SoakBenchmark
{
    private const int FeedRows = 500;

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    /// <returns>Whether it was steady.</returns>
    public static async Task<bool> RunAsync(SoakOptions options)
    {
        await using var shop = await TemporaryShop.CreateAsync(options.Postgres);
        await using var stock = await SoakStock.FillAsync(shop);
        await using var server = await ServerProcess.StartShopAsync(shop.Data);
        using var shoppers = new SoakShoppers(server.Address, stock);
        if (await shoppers.EnterAdminAsync() is { } refused) throw new InvalidOperationException($"The admin lets nobody in: {refused}");
        Console.WriteLine($"{(options.Postgres is null ? "SQLite" : "PostgreSQL")}, {options.Rate} requests a second, {options.Minutes} minutes, {Environment.ProcessorCount} processors");
        Console.WriteLine("| minute | requests | p50 ms | p99 ms | own MB | files MB | heap MB | handles | threads | CPU % | errors |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var kinds = shoppers.Kinds.SelectMany(kind => Enumerable.Repeat(kind, kind.Share)).ToArray();
        new Random(1).Shuffle(kinds);
        List<SoakMinute> minutes = [];
        List<double> used = [];
        var watch = Stopwatch.StartNew();
        var sent = 0;
        for (var minute = 0; minute < options.Minutes; minute++)
        {
            var before = await server.ReadUsageAsync();
            var errors = new ConcurrentDictionary<string, int>();
            List<Task<double>> asked = [];
            if (minute % 2 == 0) asked.Add(TimeAsync(() => shoppers.UploadAsync(Feed(minute)), "feed", watch, watch.Elapsed, errors));
            for (; watch.Elapsed < s_minute * (minute + 1); sent++)
            {
                var due = TimeSpan.FromSeconds((double)sent / options.Rate);
                if (due > watch.Elapsed) await Task.Delay(due - watch.Elapsed);
                var kind = kinds[sent % kinds.Length];
                asked.Add(TimeAsync(kind.Do, kind.Name, watch, due, errors));
            }

            List<double> times = [.. (await Task.WhenAll(asked)).Order()];
            var after = await server.ReadUsageAsync();
            minutes.Add(new SoakMinute(
                times.Count, SoakMinute.At(times, .5), SoakMinute.At(times, .99), ProcessSample.Of(server.ProcessId), after.HeapBytes / 1e6, (after - before).Cpu / s_minute, errors));
            Print(minute + 1, minutes[^1]);
            // Between two minutes, when nobody waits for an answer.
            if (minute + 1 == options.Minutes / 2 || minute + 1 == options.Minutes) used.Add((await server.ReadUsageAsync(collect: true)).HeapBytes / 1e6);
        }

        return SoakVerdict.Print(minutes, used[0], used[^1]);
    }

    private static async Task<double> TimeAsync(Func<Task<string?>> ask, string name, Stopwatch watch, TimeSpan due, ConcurrentDictionary<string, int> errors)
    {
        string? problem;
        try
        {
            problem = await ask();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException or System.Text.Json.JsonException)
        {
            problem = exception.GetType().Name;
        }

        if (problem is not null) errors.AddOrUpdate($"{name}: {problem}", 1, (_, count) => count + 1);
        return (watch.Elapsed - due).TotalMilliseconds;
    }

    private static byte[] Feed(int minute)
    {
        var file = Path.GetTempFileName();
        try
        {
            FeedFile.WriteShopify(file, FeedRows, minute % 4 == 2 ? 10 : 0);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Print(int number, SoakMinute minute) => Console.WriteLine(
        $"| {number} | {minute.Requests} | {minute.P50:0.0} | {minute.P99:0.0} | {minute.Process.OwnMegabytes:0} | {minute.Process.FileMegabytes:0} | {minute.HeapMegabytes:0.0} | {minute.Process.Handles} | {minute.Process.Threads} | {minute.Cpu * 100:0} | "
        + string.Join(", ", minute.Errors.Select(error => $"{error.Key} {error.Value}")) + " |");
}
