using HotChocolate;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>What requests say beside their document, which is looked at without being copied.</summary>
public sealed class RequestStateTests
{
    private static readonly Dictionary<string, object?> Shared = new() { ["a"] = 1, ["b"] = 2 };

    [Fact]
    public void Build_StateOfOthersAndOwn_HasBothAndLeavesTheirsAlone()
    {
        var request = NewBuilder().SetGlobalState("a", "own").TryAddGlobalState(Shared).RemoveGlobalState("b").Build();

        Assert.Equal([new("a", "own")], request.ContextData!);
        Assert.Equal(2, Shared.Count);
    }

    [Fact]
    public void Build_StateOfOthersThenOwn_LeavesTheirsAlone()
    {
        var request = NewBuilder().TryAddGlobalState(Shared).SetGlobalState("a", "own").Build();

        Assert.Equal(("own", 2), (request.ContextData!["a"], request.ContextData["b"]));
        Assert.Equal(1, Shared["a"]);
    }

    [Fact]
    public async Task Execute_TwiceWithOneRequest_StateOfOneIsNotTheOthers()
    {
        var executor = await new ServiceCollection().AddGraphQL()
            .AddDocumentFromString("type Query { n: Int }")
            .AddResolver("Query", "n", context => context.ContextData.TryAdd("seen", true) ? 1 : 2)
            .BuildRequestExecutorAsync();
        var request = NewBuilder().SetDocument("{ n }").SetGlobalState("given", 0).Build();

        for (var i = 0; i < 2; i++)
            Assert.Equal("""{"data":{"n":1}}""", (await executor.ExecuteAsync(request)).ToJson(false));
    }

    [Fact]
    public async Task Execute_IntrospectionAllowedToOneRequest_IsRefusedToTheNext()
    {
        const string Document = "{ __schema { queryType { name } } }";
        var executor = await new ServiceCollection().AddGraphQL()
            .AddDocumentFromString("type Query { n: Int }")
            .AddResolver("Query", "n", _ => 1)
            .DisableIntrospection()
            .BuildRequestExecutorAsync();

        var allowed = NewBuilder().SetDocument(Document).AllowIntrospection().Build();
        var plain = NewBuilder().SetDocument(Document).Build();

        foreach (var (request, isAllowed) in new[] { (plain, false), (allowed, true), (plain, false), (allowed, true), (plain, false) })
            Assert.Equal(isAllowed, ((IOperationResult)await executor.ExecuteAsync(request)).Errors is null);
    }

    private static OperationRequestBuilder NewBuilder() => OperationRequestBuilder.New().SetDocument("{ n }");
}
