using Commerce.Tests.GraphQL.Transport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>How parts get to clients, and what becomes of the work when they leave.</summary>
public sealed class IncrementalDeliveryTests : IncrementalTest
{
    private const string Query = "{ captain { id ... @defer { name } } }";
    private const string Whole = """{"data":{"captain":{"id":1,"name":"Member 1"}}}""";

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"")]
    [InlineData("multipart/mixed;incrementalSpec=v0.2, application/json", "multipart/mixed; boundary=\"-\"")]
    [InlineData("application/graphql-response+json, application/json, multipart/mixed", "multipart/mixed; boundary=\"-\"")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8")]
    [InlineData("application/json, text/event-stream", "text/event-stream; charset=utf-8")]
    [InlineData("*/*", "multipart/mixed; boundary=\"-\"")]
    public async Task Accept_Streams_GetsParts(string accept, string contentType)
    {
        await using var parts = await OpenAsync(Query, accept: accept);

        Assert.Equal(contentType, parts.ContentType);
        Assert.Equal("no-cache", parts.Response.Headers.CacheControl?.ToString());
        Assert.Equal(2, (await parts.RestAsync()).Count);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json")]
    public async Task Accept_NoStreams_GetsOneWholeAnswer(string accept)
        => Assert.Equal(Whole, (await Host.PostAsync(Query, headers: ("Accept", accept))).Body);

    [Fact]
    public async Task Accept_OlderFormOnly_GetsOneWholePart()
        => AssertJson(Whole, Assert.Single(await ReadAllAsync(Query, accept: "multipart/mixed;deferSpec=20220824")));

    [Fact]
    public async Task Accept_OlderFormAndEvents_GetsEvents()
    {
        await using var parts = await OpenAsync(Query, accept: "multipart/mixed;deferSpec=20220824, text/event-stream");

        Assert.Equal("text/event-stream; charset=utf-8", parts.ContentType);
    }

    [Fact]
    public async Task Multipart_Framing_EndsEachPartWithTheBoundaryOfTheNext()
    {
        var answer = await Host.PostAsync(Query, headers: ("Accept", "multipart/mixed"));

        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
            + """{"data":{"captain":{"id":1}},"pending":[{"id":"0","path":["captain"]}],"hasNext":true}"""
            + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
            + """{"incremental":[{"id":"0","data":{"name":"Member 1"}}],"completed":[{"id":"0"}],"hasNext":false}"""
            + "\r\n-----\r\n",
            answer.Body);
    }

    [Fact]
    public async Task Get_Defer_GetsParts()
    {
        var answer = await Host.GetAsync($"/graphql?query={Uri.EscapeDataString(Query)}", ("Accept", "multipart/mixed"));

        Assert.Contains("\"hasNext\":false", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Multipart)]
    [InlineData(EventStream)]
    public async Task Client_Leaves_CancelsTheWork(string accept)
    {
        await using var parts = await OpenAsync("{ captain { id ... @defer { slow(gate: \"g\") } } }", accept: accept);
        await parts.NextAsync();
        await Gates.Reached("g");

        await parts.DisposeAsync();

        await Gates.Cancelled("g");
    }

    [Fact]
    public async Task Request_Refused_IsOnePart()
    {
        var only = Assert.Single(await ReadAllAsync("{ nothing ... @defer { captain { id } } }"));

        Assert.True(only.TryGetProperty("errors", out _));
        Assert.False(only.TryGetProperty("hasNext", out _));
    }

    [Fact]
    public async Task Cost_Reported_StandsInTheFirstPart()
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema
            .AddQueryType<CrewQuery>()
            .AddDataLoader<RankLoader>()
            .AddCostAnalyzer()
            .ModifyOptions(o => o.EnableDefer = true),
            services: services => services.AddSingleton(Gates).AddSingleton(Ranks));
        var answer = await host.PostAsync(Query, headers: [("Accept", "multipart/mixed"), ("GraphQL-Cost", "report")]);

        const string cost = "\"extensions\":{\"operationCost\":";
        Assert.Contains("{\"data\":{\"captain\":{\"id\":1}}," + cost, answer.Body, StringComparison.Ordinal);
        Assert.Equal(answer.Body.IndexOf(cost, StringComparison.Ordinal), answer.Body.LastIndexOf(cost, StringComparison.Ordinal));
    }
}
