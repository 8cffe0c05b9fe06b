using HotChocolate.Execution;
using HotChocolate.Execution.Options;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>What runs at the same time and what one after another, and when it ends.</summary>
public sealed class OperationOrderTests
{
    [Fact]
    public async Task Execute_Mutation_RunsRootFieldsOneAfterAnother()
    {
        var running = 0;
        var log = new List<string>();
        var json = await new TestSchema("type Query { q: Int } type Mutation { step(n: Int!): Int }")
            .Field("Mutation.step", async context =>
            {
                Assert.Equal(1, Interlocked.Increment(ref running));
                var n = context.ArgumentValue<int>("n");
                await Task.Delay(10 - n);
                log.Add($"{n}");
                Interlocked.Decrement(ref running);
                return n;
            })
            .ExecuteAsync("mutation { a: step(n: 1) b: step(n: 2) c: step(n: 3) }");

        Assert.Equal("""{"data":{"a":1,"b":2,"c":3}}""", json);
        Assert.Equal(["1", "2", "3"], log);
    }

    [Fact]
    public async Task Execute_Query_RunsFieldsAtTheSameTime()
    {
        var both = new TaskCompletionSource();
        var waiting = 0;
        var json = await new TestSchema("type Query { a: Int b: Int }")
            .Field("Query.a", _ => MeetAsync(1))
            .Field("Query.b", _ => MeetAsync(2))
            .ExecuteAsync("{ a b }");

        Assert.Equal("""{"data":{"a":1,"b":2}}""", json);

        async ValueTask<object?> MeetAsync(int value)
        {
            if (Interlocked.Increment(ref waiting) == 2)
                both.SetResult();
            await both.Task.WaitAsync(TimeSpan.FromSeconds(5));
            return value;
        }
    }

    [Fact]
    public async Task Execute_TakesTooLong_IsGivenUp()
    {
        var json = await new TestSchema("type Query { a: Int }")
            .Field("Query.a", async context =>
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return 1;
            })
            .Configure(b => b.ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(100)))
            .ExecuteAsync("{ a }");

        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.1000000`.","extensions":{"code":"HC0045"}}]}""",
            json);
    }

    [Fact]
    public async Task Execute_ClientGivesUp_IsCanceled()
    {
        using var client = new CancellationTokenSource();
        var executor = await new TestSchema("type Query { a: Int }")
            .Field("Query.a", async context =>
            {
                await client.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return 1;
            })
            .BuildAsync();

        Assert.Contains("HC0049", await TestSchema.ExecuteAsync(executor, "{ a }", cancellationToken: client.Token));
    }

    [Fact]
    public async Task Execute_Cleanup_RunsWhenTheValueIsComplete()
    {
        var log = new List<string>();
        var executor = await new TestSchema("type Query { a: [Int] b: Int }")
            .Field("Query.a", context =>
            {
                context.RegisterForCleanup(() => LogAsync("resolver"));
                context.RegisterForCleanup(() => LogAsync("request"), HotChocolate.Resolvers.CleanAfter.Request);
                return Items();
            })
            .BuildAsync();

        await using (var result = await executor.ExecuteAsync("{ a }"))
            log.Add("result");

        Assert.Equal(["item", "resolver", "result", "request"], log);

        IEnumerable<object?> Items()
        {
            log.Add("item");
            yield return 1;
        }

        ValueTask LogAsync(string entry)
        {
            log.Add(entry);
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task Execute_VeryDeepData_DoesNotOverflowTheStack()
    {
        const int depth = 20_000;
        var fragments = string.Join(' ', Enumerable.Range(0, depth).Select(i => $"fragment F{i} on Query {{ q {{ x ...F{i + 1} }} }}"));
        var root = new Dictionary<string, object?> { ["x"] = 1 };
        root["q"] = root;
        var executor = await new TestSchema("type Query { q: Query x: Int }")
            .Configure(b => b.ModifyParserOptions(o => o.MaxAllowedFields = o.MaxAllowedTokens = int.MaxValue))
            .Configure(b => b.Services.Configure<RequestLimits>(limits => limits.MaxDepth = limits.MaxFragmentVisits = limits.MaxDocumentLength = int.MaxValue))
            .BuildAsync();

        var json = await TestSchema.ExecuteAsync(executor, $"{{ ...F0 }} {fragments} fragment F{depth} on Query {{ x }}", root);

        Assert.Equal(depth, json.Split("\"q\":").Length - 1);
    }
}
