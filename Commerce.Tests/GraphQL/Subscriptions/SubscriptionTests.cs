using System.Security.Claims;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Subscriptions;

public sealed class SubscriptionTests
{
    private readonly EventProbe _probe = new();

    [Fact]
    public async Task Schema_Subscriptions_HasFieldsOnlyForEvents()
    {
        var executor = await BuildAsync();

        Assert.Equal(
            ["onNamed", "onGroup", "onCount", "onFailing", "onRefused", "onSlow", "onDeaf", "onSecret"],
            executor.Schema.SubscriptionType!.Fields.Where(f => !f.IsIntrospectionField).Select(f => f.Name));
    }

    [Theory]
    [InlineData("subscription { onNamed }", "OnNamed", """{"data":{"onNamed":"hi"}}""")]
    [InlineData("""subscription { x: onGroup(group: "a", number: 2) }""", "of-a-2", """{"data":{"x":"a2: hi"}}""")]
    public async Task Topic_Sent_IsExecuted(string query, string topic, string expected)
    {
        var executor = await BuildAsync();
        await using var stream = await SubscribeAsync(executor, query);
        var sender = executor.Services.GetRequiredService<ITopicEventSender>();

        await sender.SendAsync(topic, "hi");
        await sender.SendAsync("of-a-3", "for others");
        await sender.CompleteAsync(topic);

        Assert.Equal([expected], await ReadAsync(stream));
    }

    [Fact]
    public async Task With_Sequence_ErrorsOfEventsEndNothing()
    {
        await using var stream = await SubscribeAsync(await BuildAsync(), "subscription { onCount(to: 14) }");
        var results = await ReadAsync(stream);

        Assert.Equal(14, results.Count);
        Assert.Equal("""{"errors":[{"message":"unlucky","locations":[{"line":1,"column":16}],"path":["onCount"]}],"data":null}""", results[12]);
        Assert.Equal("""{"data":{"onCount":140}}""", results[13]);
    }

    [Fact]
    public async Task Source_Fails_EndsTheStreamWithTheError()
    {
        await using var stream = await SubscribeAsync(await BuildAsync(), "subscription { onFailing }");
        var results = await ReadAsync(stream);

        Assert.Equal(2, results.Count);
        Assert.StartsWith("""{"errors":[{"message":"Unexpected Execution Error""", results[1], StringComparison.Ordinal);
        Assert.DoesNotContain("data", results[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_DoesNotOpen_IsAnErrorOfTheRequest()
    {
        await using var result = await (await BuildAsync()).ExecuteAsync("subscription { onRefused }");

        Assert.Equal("""{"errors":[{"message":"not now","locations":[{"line":1,"column":16}],"path":["onRefused"],"extensions":{"code":"NOT_NOW"}}]}""", result.ToJson(false));
    }

    [Fact]
    public async Task Event_TakesTooLong_IsGivenUpAlone()
    {
        await using var stream = await SubscribeAsync(await BuildAsync(TimeSpan.FromMilliseconds(100)), "subscription { onSlow }");
        var results = await ReadAsync(stream);

        Assert.Contains("HC0045", results[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"onSlow":2}}""", results[1]);
    }

    [Fact]
    public async Task Reader_Goes_DisposesTheSource()
    {
        using var cancellation = new CancellationTokenSource();
        await using var stream = await SubscribeAsync(await BuildAsync(), "subscription { onCount(to: 1000000) }", cancellation.Token);
        await foreach (var result in stream.ReadResultsAsync())
        {
            await result.DisposeAsync();
            await cancellation.CancelAsync();
        }

        await _probe.Ended.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Reader_GoesFromADeafSource_EndsAtOnceAndDisposesItLater()
    {
        using var cancellation = new CancellationTokenSource();
        await using var stream = await SubscribeAsync(await BuildAsync(), "subscription { onDeaf }", cancellation.Token);
        var reading = ReadAsync(stream);
        await cancellation.CancelAsync();

        Assert.Empty(await reading.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.False(_probe.Ended.Task.IsCompleted);
        _probe.Release.SetResult();
        await _probe.Ended.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Authorize_Nobody_OpensNoStream()
    {
        await using var stream = await SubscribeAsync(await BuildAsync(), "subscription { onSecret }");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(await ReadAsync(stream, r => r.Errors![0].Code)));
        Assert.Equal(0, _probe.Opened);
    }

    [Fact]
    public async Task Authorize_LosesTheRole_SeesNoMoreEvents()
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, "ADMIN")], "test");
        var request = OperationRequestBuilder.New().SetDocument("subscription { onSecret }").SetUser(new ClaimsPrincipal(identity)).Build();
        await using var stream = (IResponseStream)await (await BuildAsync()).ExecuteAsync(request);
        var seen = new List<string?>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            await using (result)
                seen.Add(result.Errors is [var error] ? error.Code : "seen");
            if (identity.FindFirst(ClaimTypes.Role) is { } role)
                identity.RemoveClaim(role);
        }

        Assert.Equal(["seen", "AUTH_NOT_AUTHORIZED"], seen);
        Assert.Equal(1, _probe.Opened);
    }

    [Fact]
    public async Task Descriptor_Subscribe_TakesSequencesAndObservables()
    {
        var executor = await new ServiceCollection().AddGraphQL()
            .AddQueryType(d => d.Name("Query").Field("a").Resolve("a"))
            .AddInMemorySubscriptions()
            .AddSubscriptionType(d =>
            {
                d.Name("Subscription");
                d.Field("list").Type<IntType>().Resolve(c => c.GetEventMessage<int>() + 1).Subscribe(_ => new[] { 1, 2 }.AsEnumerable());
                d.Field("observed").Type<IntType>().Resolve(c => c.GetEventMessage<int>()).Subscribe(_ => new Numbers());
                d.Field("topic").Type<StringType>().SubscribeToTopic<string>("t");
                d.Field("byArgument").Argument("name", a => a.Type<NonNullType<StringType>>()).Type<StringType>().SubscribeToTopicByArgument<string>("name");
            })
            .BuildRequestExecutorAsync();
        var sender = executor.Services.GetRequiredService<ITopicEventSender>();
        await using var topic = await SubscribeAsync(executor, "subscription { topic }");
        await using var byArgument = await SubscribeAsync(executor, """subscription { byArgument(name: "t") }""");
        await sender.SendAsync("t", "x");
        await sender.CompleteAsync("t");

        Assert.Equal(["""{"data":{"list":2}}""", """{"data":{"list":3}}"""], await ReadAsync(await SubscribeAsync(executor, "subscription { list }")));
        Assert.Equal(["""{"data":{"observed":1}}""", """{"data":{"observed":2}}"""], await ReadAsync(await SubscribeAsync(executor, "subscription { observed }")));
        Assert.Equal(["""{"data":{"topic":"x"}}"""], await ReadAsync(topic));
        Assert.Equal(["""{"data":{"byArgument":"x"}}"""], await ReadAsync(byArgument));
    }

    [Fact]
    public async Task Subscribe_WithoutMessage_IsAnErrorOfTheSchema()
    {
        var builder = new ServiceCollection().AddGraphQL().AddQueryType(d => d.Name("Query").Field("a").Resolve("a")).AddSubscriptionType<Wrong>();

        var exception = await Assert.ThrowsAsync<SchemaException>(async () => await builder.BuildRequestExecutorAsync());
        Assert.Contains("[EventMessage]", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<IResponseStream> SubscribeAsync(IRequestExecutor executor, string query, CancellationToken cancellationToken = default)
        => Assert.IsAssignableFrom<IResponseStream>(await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build(), cancellationToken));

    private static Task<List<string>> ReadAsync(IResponseStream stream) => ReadAsync(stream, r => r.ToJson(false))!;

    private static async Task<List<string?>> ReadAsync(IResponseStream stream, Func<IOperationResult, string?> select)
    {
        var results = new List<string?>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            await using (result)
                results.Add(select(result));
        }

        return results;
    }

    private ValueTask<IRequestExecutor> BuildAsync(TimeSpan? timeout = null)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddAuthorization().AddSingleton(_probe);
        IRequestExecutorBuilder builder = services.AddGraphQL()
            .AddQueryType(d => d.Name("Query").Field("a").Resolve("a"))
            .AddSubscriptionType<EventSubscription>()
            .AddAuthorization()
            .AddInMemorySubscriptions();
        if (timeout is { } time)
            builder.ModifyRequestOptions(o => o.ExecutionTimeout = time);
        return builder.BuildRequestExecutorAsync();
    }

    private sealed class Numbers : IObservable<int>
    {
        public IDisposable Subscribe(IObserver<int> observer)
        {
            observer.OnNext(1);
            observer.OnNext(2);
            observer.OnCompleted();
            return new MemoryStream();
        }
    }

    private sealed class Wrong
    {
        [Subscribe]
        public int OnNothing() => 1;
    }
}
