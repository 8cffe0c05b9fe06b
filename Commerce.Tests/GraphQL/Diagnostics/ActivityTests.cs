using System.Collections.Concurrent;
using System.Diagnostics;
using Commerce.Tests.GraphQL.Transport;
using GreenDonut;
using HotChocolate;
using HotChocolate.Diagnostics;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Xunit;

namespace Commerce.Tests.GraphQL.Diagnostics;

/// <summary>What requests tell OpenTelemetry, under the names that Hot Chocolate has for it.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class ActivityTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ActivityListener _listener;

    public ActivityTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "HotChocolate.Diagnostics",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Request_ByDefault_HasTheActivitiesOfItsHttpRequest()
    {
        await using var host = await StartAsync();
        await host.PostAsync("query Names { hello other: hello people { name } }");

        var request = Assert.Single(_stopped, a => a.OperationName == "ExecuteHttpRequest");
        Assert.Equal("query Names { hello other people }", request.DisplayName);
        Assert.Equal(ActivityStatusCode.Ok, request.Status);
        Assert.Equal("Names", request.GetTagItem("graphql.operation.name"));
        Assert.Equal(0, request.GetTagItem("graphql.errors.count"));
        Assert.Equal(
            ["CompileOperation", "ExecuteBatch", "FormatHttpResponse", "ParseHttpRequest", "ResolveFieldValue", "ValidateDocument"],
            _stopped.Where(a => a != request).Select(a => a.OperationName).Distinct().Order(StringComparer.Ordinal));
        Assert.All(_stopped, a => Assert.Equal(request.TraceId, a.TraceId));
    }

    [Fact]
    public async Task Field_AndBatch_AreDescribed()
    {
        await using var host = await StartAsync(o => o.IncludeDataLoaderKeys = true);
        await host.PostAsync("{ people { name } }");

        var field = Assert.Single(_stopped, a => a.DisplayName == "/people");
        Assert.Equal("SeenQuery.people", field.GetTagItem("graphql.selection.field.coordinate"));
        Assert.Equal("[SeenPerson!]!", field.GetTagItem("graphql.selection.type"));
        Assert.Contains(_stopped, a => a.DisplayName == "/people[1]/name" && (string?)a.GetTagItem("graphql.selection.hierarchy") == "/people/name");
        var batch = Assert.Single(_stopped, a => a.OperationName == "ExecuteBatch");
        Assert.Equal("Execute NameById Batch", batch.DisplayName);
        Assert.Equal(2, batch.GetTagItem("graphql.dataLoader.keys.count"));
        Assert.Equal(["1", "2"], Assert.IsType<string[]>(batch.GetTagItem("graphql.dataLoader.keys")));
    }

    [Fact]
    public async Task Scopes_All_HasEachStage_AndItsCost()
    {
        await using var host = await StartAsync(o =>
        {
            o.Scopes = ActivityScopes.All;
            o.IncludeDocument = true;
        });
        await host.PostAsync("{ hello }");

        var names = _stopped.Select(a => a.OperationName).ToHashSet();
        Assert.Superset(
            new HashSet<string> { "ExecuteHttpRequest", "ExecuteRequest", "ParseDocument", "ValidateDocument", "CompileOperation", "CoerceVariables", "AnalyzeOperationCost", "ExecuteOperation" },
            names);
        var request = Assert.Single(_stopped, a => a.OperationName == "ExecuteRequest");
        Assert.Contains("hello", (string?)request.GetTagItem("graphql.document.body"), StringComparison.Ordinal);
        var cost = Assert.Single(_stopped, a => a.OperationName == "AnalyzeOperationCost");
        Assert.Equal(10d, cost.GetTagItem("graphql.operation.fieldCost"));
    }

    [Fact]
    public async Task Scopes_None_HasNothing()
    {
        await using var host = await StartAsync(o => o.Scopes = ActivityScopes.None);
        await host.PostAsync("{ hello people { name } }");

        Assert.Empty(_stopped);
    }

    [Theory]
    [InlineData("{ hello", "ExecuteHttpRequest", false)]
    [InlineData("{ nothing }", "ValidateDocument", true)]
    [InlineData("{ broken }", "ResolveFieldValue", true)]
    public async Task Error_MarksItsActivity(string query, string activity, bool hasEvent)
    {
        await using var host = await StartAsync();
        await host.PostAsync(query);

        var failed = Assert.Single(_stopped, a => a.OperationName == activity);
        Assert.Equal(ActivityStatusCode.Error, failed.Status);
        Assert.Equal(hasEvent, failed.Events.Any(e => e.Name == "exception"));
    }

    [Fact]
    public async Task Body_ThatIsNoRequest_MarksTheHttpRequest()
    {
        await using var host = await StartAsync();
        await host.PostBodyAsync("{");

        Assert.Equal(ActivityStatusCode.Error, Assert.Single(_stopped, a => a.OperationName == "ExecuteHttpRequest").Status);
    }

    [Fact]
    public async Task Enricher_OfOnesOwn_IsAsked()
    {
        await using var host = await StartAsync(services: services => services.AddSingleton<ActivityEnricher, OwnEnricher>());
        await host.PostAsync("{ hello }");

        Assert.Equal("mine", Assert.Single(_stopped, a => a.OperationName == "ExecuteHttpRequest").GetTagItem("own"));
    }

    [Fact]
    public async Task RootActivity_IsRenamed_WhereThatIsWanted()
    {
        await using var host = await StartAsync(o => o.RenameRootActivity = true);
        using var root = new Activity("root").Start();
        await host.PostAsync("query Names { hello }");
        root.Stop();

        Assert.NotEmpty(_stopped);
    }

    private static Task<GraphQLHost> StartAsync(Action<InstrumentationOptions>? options = null, Action<IServiceCollection>? services = null)
        => GraphQLHost.StartAsync(
            schema => schema.AddQueryType<SeenQuery>().AddTypeExtension<SeenPersonFields>().AddDataLoader<NameById>().AddCostAnalyzer().AddInstrumentation(options),
            services: services);

    private sealed class OwnEnricher(ObjectPool<System.Text.StringBuilder> pool, InstrumentationOptions options) : ActivityEnricher(pool, options)
    {
        public override void EnrichExecuteRequest(IRequestContext context, Activity activity)
        {
            base.EnrichExecuteRequest(context, activity);
            activity.SetTag("own", "mine");
        }
    }
}

public sealed class SeenQuery
{
    public Task<string> Hello() => Task.FromResult("hello");

    public Task<string?> Broken() => throw new GraphQLException("broken");

    public Task<IReadOnlyList<SeenPerson>> People() => Task.FromResult<IReadOnlyList<SeenPerson>>([new(1), new(2)]);
}

public sealed record SeenPerson(int Id);

[ExtendObjectType<SeenPerson>]
public sealed class SeenPersonFields
{
    public Task<string?> NameAsync([Parent] SeenPerson person, NameById names, CancellationToken cancellationToken) => names.LoadAsync(person.Id, cancellationToken);
}

public sealed class NameById(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"name {key}"));
}
