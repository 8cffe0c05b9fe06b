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
    public async Task VariableBatch_HasOneResultForEachSet()
    {
        await using var host = await OpenAsync();
        var answer = await host.PostBodyAsync(
            """{"query":"query($a: Int!) { add(a: $a b: 1) }","variables":[{"a":1},{"a":2}]}""", ("Accept", "application/json"));

        Assert.Equal("""[{"variableIndex":0,"data":{"add":2}},{"variableIndex":1,"data":{"add":3}}]""", answer.Body);
    }
}
