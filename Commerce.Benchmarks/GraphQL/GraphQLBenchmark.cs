using System.Globalization;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>The shop's GraphQL server side by side with the baselines: the same questions, the same rows, turn by turn.</summary>
internal static class GraphQLBenchmark
{
    private const int MaxWarmUps = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(GraphQLBenchmarkOptions options)
    {
        foreach (var server in options.Servers)
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            await shop.Get<Domain.Data.SyntheticCatalog>().SeedAsync(options.Products);
            var token = await OrderHistories.WriteAsync(shop);
            var scenarios = await Scenarios.CreateAsync(shop, token);
            Console.WriteLine();
            Console.WriteLine($"{(server is null ? "SQLite" : "PostgreSQL")}, {options.Products:N0} products, {options.Connections} connections, "
                + $"medians of {options.Rounds} rounds of {options.Seconds:0.#} s per side; {Environment.ProcessorCount} processors, load average {LoadAverage()}");
            await using var sides = await Sides.StartAsync(shop.Data);
            foreach (var scenario in scenarios.Where(scenario => options.Only.Count == 0 || options.Only.Contains(scenario.Name)))
            {
                await MeasureAsync(scenario, sides, options);
            }
        }
    }

    private static async Task MeasureAsync(Scenario scenario, Sides sides, GraphQLBenchmarkOptions options)
    {
        string[] names = [BaselineHost.Shop, .. scenario.Baselines];
        AnswerComparison.Check(scenario, sides);
        foreach (var name in names) await WarmUpAsync(sides[name], scenario.RequestsTo(name), options.Connections);
        var rounds = names.ToDictionary(name => name, _ => new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var name in names)
            {
                rounds[name].Add(await LoadGenerator.RunAsync(
                    sides[name], scenario.RequestsTo(name), options.Connections, TimeSpan.FromSeconds(options.Seconds)));
            }
        }

        Report.Print(scenario, rounds);
    }

    /// <summary>Asks until the runtime's compiler has next to nothing left to make better, which takes the longer the more code there is.</summary>
    private static async Task WarmUpAsync(ServerProcess server, IReadOnlyList<byte[]> requests, int connections)
    {
        for (var i = 0; i < MaxWarmUps; i++)
        {
            var before = await server.ReadUsageAsync();
            await LoadGenerator.RunAsync(server, requests, connections, WarmUp);
            if ((await server.ReadUsageAsync() - before).Compiling < WarmUp * 0.01) break;
        }
    }

    private static string LoadAverage() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : 0.ToString(CultureInfo.InvariantCulture);
}
