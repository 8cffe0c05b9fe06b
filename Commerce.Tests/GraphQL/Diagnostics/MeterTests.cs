using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Commerce.Tests.GraphQL.Transport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Diagnostics;

/// <summary>What is counted and measured where somebody listens.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class MeterTests : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> _seen = new();

    public MeterTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "HotChocolate.Diagnostics")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Requests_AreMeasured_ByOperation()
    {
        await using var host = await StartAsync();
        await host.PostAsync("query Names { hello }");
        await host.PostAsync("query Names { hello }");
        await host.PostAsync("query Broken { broken }");
        await host.PostAsync("{ nothing }");

        var durations = Of("graphql.server.request.duration");
        Assert.Equal(4, durations.Count);
        Assert.All(durations, d => Assert.InRange(d.Value, 0, 30));
        Assert.Equal(2, durations.Count(d => (string?)d.Tags["graphql.operation.name"] == "Names" && (string?)d.Tags["graphql.operation.type"] == "query" && d.Tags["error"] is false));
        Assert.Equal(2, durations.Count(d => d.Tags["error"] is true));
        Assert.Contains(Of("graphql.server.errors"), e => (string?)e.Tags["graphql.operation.name"] == "Broken");
        Assert.Equal(1, Of("graphql.server.plan_cache.lookups").Count(l => l.Tags["hit"] is true));
        Assert.Equal(2, Of("graphql.server.plan_cache.lookups").Count(l => l.Tags["hit"] is false));
    }

    [Fact]
    public async Task Names_ThatClientsMakeUp_AreNotMeasuredEach()
    {
        await using var host = await StartAsync();
        for (var i = 0; i < 300; i++)
            await host.PostAsync($"query Made{i} {{ hello }}");

        Assert.InRange(Of("graphql.server.request.duration").Select(d => d.Tags["graphql.operation.name"]).Distinct().Count(), 1, 201);
    }

    [Fact]
    public async Task Batches_AreMeasured()
    {
        await using var host = await StartAsync();
        await host.PostAsync("{ people { name } }");

        var batch = Assert.Single(Of("graphql.dataloader.batch.size"));
        Assert.Equal((2d, "NameById"), (batch.Value, batch.Tags["graphql.dataloader.name"]));
    }

    private static Task<GraphQLHost> StartAsync()
        => GraphQLHost.StartAsync(schema => schema.AddQueryType<SeenQuery>().AddTypeExtension<SeenPersonFields>().AddDataLoader<NameById>());

    private List<(string Name, double Value, Dictionary<string, object?> Tags)> Of(string name) => [.. _seen.Where(m => m.Name == name)];

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => _seen.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(t => t.Key, t => t.Value)));
}
