using Commerce.Tests.GraphQL.Execution;
using GreenDonut;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Fetching;

public sealed class DataLoaderTests
{
    private const string Sdl =
        "type Query { all: [Node!] one(id: Int!): Node } type Node { id: Int parent: Node missing: Node slow: Node }";

    private readonly List<string> _batches = [];

    [Fact]
    public async Task Load_FromItemsOfAList_IsOneBatch()
    {
        var json = await Schema().ExecuteAsync("{ all { parent { id } } }");

        Assert.Equal("""{"data":{"all":[{"parent":{"id":10}},{"parent":{"id":20}},{"parent":{"id":30}}]}}""", json);
        Assert.Equal(["10,20,30"], _batches);
    }

    [Fact]
    public async Task Load_Nested_IsOneBatchPerLevel()
    {
        await Schema().ExecuteAsync("{ all { parent { parent { parent { id } } } } }");

        Assert.Equal(["10,20,30", "100,200,300", "1000,2000,3000"], _batches);
    }

    [Fact]
    public async Task Load_AfterWaiting_IsStillOneBatchPerLevel()
    {
        await Schema().ExecuteAsync("{ all { parent { slow { id } } } }");

        Assert.Equal(["10,20,30", "100,200,300"], _batches);
    }

    [Fact]
    public async Task Load_AfterWaitingForTheSameTwice_IsStillOneBatchPerLevel()
    {
        // Both fields wait for one key, and then load another: neither may come too late for the batch.
        await Schema().ExecuteAsync("{ all { a: slow { id } b: slow { slow { id } } } }");

        Assert.Equal(["1,2,3", "10,20,30", "100,200,300"], _batches);
    }

    [Fact]
    public async Task Branch_SameKey_IsTheSameLoaderWithItsOwnStateAndCache()
    {
        var fetched = new List<string>();
        var root = new StatefulLoader(fetched);
        var large = Branch("large", 10);

        Assert.Same(large, Branch("large", 99));
        Assert.Equal([10, 20], await large.LoadAsync([1, 2]));
        Assert.Equal(3, await Branch("small", 3).LoadAsync(1));
        Assert.Equal(1, await root.LoadAsync(1));
        Assert.Equal(10, await large.LoadAsync(1));
        Assert.Equal(["10: 1,2", "3: 1", "0: 1"], fetched);

        IDataLoader<int, int> Branch(string key, int factor) => (IDataLoader<int, int>)root.Branch(
            key, static (name, loader, state) => new BranchedDataLoader<int, int>((DataLoaderBase<int, int>)loader, name).SetState("factor", state), factor);
    }

    [Fact]
    public async Task Load_SameKeyTwice_IsLoadedOncePerRequest()
    {
        var executor = await Schema().BuildAsync();

        await TestSchema.ExecuteAsync(executor, "{ a: one(id: 1) { id } b: one(id: 1) { id } c: one(id: 1) { parent { parent { id } } } }");
        await TestSchema.ExecuteAsync(executor, "{ one(id: 1) { id } }");

        Assert.Equal(["1", "10", "100", "1"], _batches);
    }

    [Fact]
    public async Task Load_MoreThanFitsIntoABatch_IsSeveral()
    {
        await Schema(maxBatchSize: 2).ExecuteAsync("{ all { parent { id } } }");

        Assert.Equal(["10,20", "30"], _batches);
    }

    [Fact]
    public async Task Load_BatchFails_EveryKeyFails()
    {
        var json = await Schema().ExecuteAsync("{ all { missing { id } } }");

        Assert.Equal(3, json.Split("\"message\":\"Unexpected Execution Error\"").Length - 1);
        Assert.EndsWith("""
            "data":{"all":[{"missing":null},{"missing":null},{"missing":null}]}}
            """, json);
    }

    [Fact]
    public async Task LoadRequired_NoValue_Throws()
    {
        var loader = new NumberLoader(AutoBatchScheduler.Default, new DataLoaderOptions(), new NumberLoaderLog(_batches, 0));

        await Assert.ThrowsAsync<GreenDonut.KeyNotFoundException>(() => loader.LoadRequiredAsync(-5));
        Assert.Equal([5, 7], (await loader.LoadRequiredAsync([5, 7])).Select(n => n["id"]));
    }

    [Fact]
    public async Task BatchDataLoader_OfADelegate_Batches()
    {
        var json = await new TestSchema(Sdl)
            .Field("Query.all", _ => Enumerable.Range(1, 3).Select(NumberLoader.Node))
            .Field("Node.parent", async context => await context.BatchAsync<int, object>(
                (keys, _) =>
                {
                    _batches.Add(string.Join(',', keys));
                    return Task.FromResult<IReadOnlyDictionary<int, object>>(keys.ToDictionary(k => k, k => (object)NumberLoader.Node(k)));
                },
                (int)context.Parent<Dictionary<string, object?>>()["id"]! * 10))
            .ExecuteAsync("{ all { parent { id } } }");

        Assert.Contains("\"id\":30", json);
        Assert.Equal(["10,20,30"], _batches);
    }

    private TestSchema Schema(int maxBatchSize = 1024)
    {
        var schema = new TestSchema(Sdl)
            .Field("Query.all", _ => Enumerable.Range(1, 3).Select(NumberLoader.Node))
            .Field("Query.one", async c => await c.DataLoader<NumberLoader>().LoadAsync(c.ArgumentValue<int>("id"), c.RequestAborted))
            .Field("Node.parent", async c => await c.DataLoader<NumberLoader>().LoadAsync(IdOf(c) * 10, c.RequestAborted))
            .Field("Node.missing", async c => await c.DataLoader<NumberLoader>().LoadRequiredAsync(-IdOf(c), c.RequestAborted))
            .Field("Node.slow", async c =>
            {
                var nothing = await c.DataLoader<NumberLoader>().LoadAsync(IdOf(c), c.RequestAborted);
                return await c.DataLoader<NumberLoader>().LoadAsync((int)nothing!["id"]! * 10, c.RequestAborted);
            })
            .Configure(b => b.AddDataLoader<NumberLoader>());
        schema.Services.AddSingleton(new NumberLoaderLog(_batches, maxBatchSize));
        return schema;
    }

    private static int IdOf(HotChocolate.Resolvers.IResolverContext context)
        => (int)context.Parent<Dictionary<string, object?>>()["id"]!;
}

internal sealed record NumberLoaderLog(List<string> Batches, int MaxBatchSize);

/// <summary>Knows a node for every positive number; asked for a negative one it finds nothing.</summary>
internal sealed class NumberLoader(IBatchScheduler scheduler, DataLoaderOptions options, NumberLoaderLog log)
    : BatchDataLoader<int, Dictionary<string, object?>>(scheduler, Limit(options, log))
{
    public static Dictionary<string, object?> Node(int id) => new() { ["id"] = id };

    protected override async Task<IReadOnlyDictionary<int, Dictionary<string, object?>>> LoadBatchAsync(
        IReadOnlyList<int> keys,
        CancellationToken cancellationToken)
    {
        lock (log)
            log.Batches.Add(string.Join(',', keys));
        await Task.Delay(2, cancellationToken);
        return keys.Where(k => k > 0).ToDictionary(k => k, Node);
    }

    private static DataLoaderOptions Limit(DataLoaderOptions options, NumberLoaderLog log)
    {
        options.MaxBatchSize = log.MaxBatchSize;
        return options;
    }
}

/// <summary>Multiplies each key by its state.</summary>
internal sealed class StatefulLoader(List<string> log)
    : StatefulBatchDataLoader<int, int>(AutoBatchScheduler.Default, new DataLoaderOptions { Cache = new PromiseCache() })
{
    protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(
        IReadOnlyList<int> keys, DataLoaderFetchContext<int> context, CancellationToken cancellationToken)
    {
        var factor = context.GetState<int>("factor");
        log.Add($"{factor}: {string.Join(',', keys)}");
        return Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(key => key, key => factor == 0 ? key : key * factor));
    }
}
