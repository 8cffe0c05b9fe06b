using Commerce.Tests.GraphQL.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.EventStreams;

/// <summary>Distinct connections mode of GraphQL over SSE: a stream for each operation.</summary>
public sealed class DistinctConnectionTests
{
    [Theory]
    [InlineData("{ hello }", "data: {\"data\":{\"hello\":\"Hello you\"}}")]
    [InlineData("subscription { onCount(to: 1) }", "data: {\"data\":{\"onCount\":1}}")]
    public async Task Operation_Ends_IsComplete(string query, string data)
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await LiveEvents.OpenAsync(host, query);

        Assert.Equal("text/event-stream", events.Response.Content.Headers.ContentType?.MediaType);
        await events.ExpectAsync("event: next", data, "event: complete", null);
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("subscription {")]
    public async Task Request_Wrong_IsAnEventOfItsOwn(string query)
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await LiveEvents.OpenAsync(host, query);

        await events.ExpectAsync("event: next");
        Assert.StartsWith("data: {\"errors\":[", await events.LineAsync(), StringComparison.Ordinal);
        await events.ExpectAsync("event: complete", null);
    }

    [Fact]
    public async Task Source_Fails_IsComplete()
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await LiveEvents.OpenAsync(host, "subscription { onFailing }");

        await events.ExpectAsync(
            "event: next",
            "data: {\"data\":{\"onFailing\":1}}",
            "event: next",
            "data: {\"errors\":[{\"message\":\"the source is broken\"}]}",
            "event: complete",
            null);
    }

    [Fact]
    public async Task Subscription_WithoutEvents_IsOpenAtOnceAndKeptAlive()
    {
        await using var host = await LiveHost.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:Streams:EventStreamKeepAlive"] = "00:00:00.05" });
        using var events = await LiveEvents.OpenAsync(host, """subscription { onMessage(topic: "t") }""");

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(":", await events.RawLineAsync());
            Assert.Equal("", await events.RawLineAsync());
        }

        await host.Topics.SendAsync("t", "hi");
        await events.ExpectAsync("event: next", "data: {\"data\":{\"onMessage\":\"hi\"}}");
        await host.Topics.CompleteAsync("t");
        await events.ExpectAsync("event: complete", null);
    }

    [Fact]
    public async Task Server_Stops_BreaksOffSoThatTheClientOpensItAgain()
    {
        await using var host = await LiveHost.StartAsync();
        using var events = await LiveEvents.OpenAsync(host, """subscription { onMessage(topic: "t") }""");

        var stopping = host.StopAsync();

        // Neither complete nor at an end that a client could take for one.
        await Assert.ThrowsAnyAsync<IOException>(async () => await events.LineAsync());
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Client_Goes_EndsTheSubscription()
    {
        await using var host = await LiveHost.StartAsync();
        using (var events = await LiveEvents.OpenAsync(host, "subscription { onFlood }"))
            await events.ExpectAsync("event: next");

        var produced = host.Services.GetRequiredService<Produced>();
        var seen = -1;
        for (var i = 0; i < 100 && seen != produced.Count; i++)
        {
            seen = produced.Count;
            await Task.Delay(100);
        }

        Assert.Equal(seen, produced.Count);
    }
}
