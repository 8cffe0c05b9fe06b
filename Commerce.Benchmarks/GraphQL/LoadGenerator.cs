using System.Diagnostics;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Asks a server as fast as it answers, over some connections at once, each waiting for its answer before it asks again.</summary>
internal static class LoadGenerator
{
    /// <summary>Goes round the requests for the given time and tells what the server used for it.</summary>
    public static async Task<Measurement> RunAsync(ServerProcess server, IReadOnlyList<byte[]> requests, int connections, TimeSpan time)
    {
        var latencies = new List<long>[connections];
        var clients = Enumerable.Range(0, connections).Select(_ => new HttpClientConnection(server.Address)).ToList();
        try
        {
            var before = await server.ReadUsageAsync();
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAll(clients.Select((client, i) => Task.Factory.StartNew(
                // Each connection starts elsewhere, so that they do not ask for the same at the same time.
                () => latencies[i] = Ask(client, requests, i * requests.Count / connections, start, time),
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            var elapsed = Stopwatch.GetElapsedTime(start);
            return Measurement.Of(elapsed, await server.ReadUsageAsync() - before, latencies);
        }
        finally
        {
            foreach (var client in clients) client.Dispose();
        }
    }

    private static List<long> Ask(HttpClientConnection client, IReadOnlyList<byte[]> requests, int next, long start, TimeSpan time)
    {
        var latencies = new List<long>(100_000);
        var end = start + (long)(time.TotalSeconds * Stopwatch.Frequency);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            client.Exchange(requests[next++ % requests.Count]);
            var then = Stopwatch.GetTimestamp();
            latencies.Add(then - now);
            now = then;
        }

        return latencies;
    }
}
