using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class NegotiationTests : TransportTest
{
    private const string Response = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    [Theory]
    [InlineData("*/*", Response)]
    [InlineData("application/*", Response)]
    [InlineData("application/json", Json)]
    [InlineData("application/json;charset=utf-8", Json)]
    [InlineData("application/graphql-response+json", Response)]
    [InlineData("application/json, application/graphql-response+json", Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", Json)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Response)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8")]
    public async Task Accept_WhatIsWritten_IsChosen(string accept, string contentType)
    {
        var answer = await Host.PostAsync("{ hello }", null, ("Accept", accept));

        Assert.Equal(200, answer.Status);
        Assert.Equal(contentType, answer.ContentType);
    }

    [Theory]
    [InlineData("text/html", 406, "HC0063")]
    [InlineData("application/jsonl", 406, "HC0063")]
    [InlineData("application/json;q=0", 406, "HC0063")]
    [InlineData("no media type", 400, "HC0064")]
    public async Task Accept_WhatIsNotWritten_IsRefused(string accept, int status, string code)
    {
        var answer = await Host.PostAsync("{ hello }", null, ("Accept", accept));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("{ nope }", 400)]
    [InlineData("{", 400)]
    [InlineData("query($a: Int!) { add(a: $a b: 1) }", 400)]
    [InlineData("subscription { nope }", 400)]
    [InlineData("{ broken }", 200)]
    [InlineData("{ hard }", 200)]
    public async Task Status_OfErrors_TellsWhetherExecutionBegan(string query, int status)
    {
        Assert.Equal(status, (await Host.PostAsync(query)).Status);
        Assert.Equal(200, (await Host.PostAsync(query, null, ("Accept", "application/json"))).Status);
    }

    [Fact]
    public async Task DataEntry_WhenExecutionDidNotBegin_IsMissing()
    {
        Assert.False((await Host.PostAsync("{ nope }")).Json.TryGetProperty("data", out _));
        Assert.Equal("null", (await Host.PostAsync("{ hard }")).Data);
    }

    [Fact]
    public async Task EventStream_OneResult_IsOneEvent()
        => Assert.Equal(
            "event: next\ndata: {\"data\":{\"hello\":\"Hello you\"}}\n\nevent: complete\n\n",
            (await Host.PostAsync("{ hello }", null, ("Accept", "text/event-stream"))).Body);

    [Fact]
    public async Task Multipart_OneResult_IsOnePart()
        => Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"hello\":\"Hello you\"}}\r\n-----\r\n",
            (await Host.PostAsync("{ hello }", null, ("Accept", "multipart/mixed"))).Body);
}
