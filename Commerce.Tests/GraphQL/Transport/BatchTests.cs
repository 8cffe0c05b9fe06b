using HotChocolate.AspNetCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class BatchTests : TransportTest
{
    private const string Batch = """[{"query":"{ hello }"},{"query":"{ nope }"},{"query":"{ add(a: 1 b: 1) }"}]""";

    private static Task<GraphQLHost> OpenAsync() => StartAsync(new GraphQLServerOptions { EnableBatching = true });

    [Fact]
    public async Task Batch_AsParts_HasOneForEachRequest()
    {
        await using var host = await OpenAsync();
        var answer = await host.PostBodyAsync(Batch);

        Assert.Equal((200, "multipart/mixed; boundary=\"-\""), (answer.Status, answer.ContentType));
        Assert.Equal(3, answer.Body.Split("\r\n---\r\n").Length - 1);
        Assert.Contains("""{"requestIndex":0,"data":{"hello":"Hello you"}}""", answer.Body, StringComparison.Ordinal);
        Assert.Contains("""{"requestIndex":2,"data":{"add":2}}""", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_ForClientsThatAcceptJsonOnly_IsAnArray()
    {
        await using var host = await OpenAsync();
        var results = (await host.PostBodyAsync(Batch, ("Accept", "application/json"))).Json;

        Assert.Equal([0, 1, 2], results.EnumerateArray().Select(r => r.GetProperty("requestIndex").GetInt32()));
    }

    [Fact]
    public async Task OperationBatch_HasOneResultForEachName()
    {
        await using var host = await OpenAsync();
        var answer = await PostOperationsAsync(host, "[B,A]");

        Assert.Equal("""[{"requestIndex":0,"data":{"add":2}},{"requestIndex":1,"data":{"hello":"Hello you"}}]""", answer.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("[]")]
    [InlineData("[A,1]")]
    public async Task OperationBatch_OfWhatIsNoListOfNames_IsRefused(string operations)
    {
        await using var host = await OpenAsync();

        Assert.Equal("HC0009", (await PostOperationsAsync(host, operations)).Code);
    }

    [Fact]
    public async Task OperationBatch_WhereBatchingIsOff_IsRefused() => Assert.Equal("HC0009", (await PostOperationsAsync(Host, "[A]")).Code);

    private static Task<Answer> PostOperationsAsync(GraphQLHost host, string operations)
        => host.SendAsync(
            HttpMethod.Post,
            $"/graphql?batchOperations={operations}",
            GraphQLHost.Json("""{"query":"query A { hello } query B { add(a: 1 b: 1) }"}"""),
            ("Accept", "application/json"));

    [Fact]
    public async Task VariableBatch_HasOneResultForEachSet()
    {
        await using var host = await OpenAsync();
        var answer = await host.PostBodyAsync(
            """{"query":"query($a: Int!) { add(a: $a b: 1) }","variables":[{"a":1},{"a":2}]}""", ("Accept", "application/json"));

        Assert.Equal("""[{"variableIndex":0,"data":{"add":2}},{"variableIndex":1,"data":{"add":3}}]""", answer.Body);
    }
}
