using System.Net;
using Commerce.Tests.GraphQL.Transport.Sockets;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.EventStreams;

/// <summary>Single connection mode of GraphQL over SSE: one stream for all operations.</summary>
public sealed class SingleConnectionTests : IAsyncLifetime
{
    private LiveHost _host = null!;

    public async Task InitializeAsync() => _host = await LiveHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Operations_OnOneStream_AreToldApart()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        Assert.Equal(HttpStatusCode.Accepted, await ExecuteAsync(token, "s", """subscription { onMessage(topic: "t") }"""));
        Assert.Equal(HttpStatusCode.Accepted, await ExecuteAsync(token, "q", "{ hello }"));

        await events.ExpectAsync(
            "event: next", """data: {"id":"q","payload":{"data":{"hello":"Hello you"}}}""",
            "event: complete", """data: {"id":"q"}""");
        await _host.Topics.SendAsync("t", "hi");
        await events.ExpectAsync("event: next", """data: {"id":"s","payload":{"data":{"onMessage":"hi"}}}""");
        await _host.Topics.CompleteAsync("t");
        await events.ExpectAsync("event: complete", """data: {"id":"s"}""");
    }

    [Fact]
    public async Task Server_Stops_BreaksOffSoThatTheClientOpensItAgain()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        await ExecuteAsync(token, "s", """subscription { onMessage(topic: "t") }""");

        var stopping = _host.StopAsync();

        await Assert.ThrowsAnyAsync<IOException>(async () => await events.LineAsync());
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Stop_Operation_EndsIt()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        await ExecuteAsync(token, "s", """subscription { onMessage(topic: "t") }""");

        Assert.Equal(HttpStatusCode.OK, (await LiveEvents.SendAsync(_host, HttpMethod.Delete, "/graphql?operationId=s", token)).Status);
        await _host.Topics.SendAsync("t", "unheard");
        await ExecuteAsync(token, "s", "{ hello }");
        await events.ExpectAsync("event: next", """data: {"id":"s","payload":{"data":{"hello":"Hello you"}}}""");
    }

    [Fact]
    public async Task Request_Wrong_IsRefusedByItsOwnResponse()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);

        Assert.Equal(HttpStatusCode.BadRequest, await ExecuteAsync(token, "a", "{ nope }"));
        Assert.Equal(HttpStatusCode.BadRequest, await ExecuteAsync(token, "a", "{"));
        Assert.Equal(HttpStatusCode.BadRequest, (await LiveEvents.SendAsync(_host, HttpMethod.Post, "/graphql", token, new { query = "{ hello }" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await LiveEvents.SendAsync(_host, HttpMethod.Delete, "/graphql", token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await LiveEvents.SendAsync(_host, HttpMethod.Delete, "/graphql?operationId=ended", token)).Status);
        Assert.Equal(HttpStatusCode.Accepted, await ExecuteAsync(token, "a", """subscription { onMessage(topic: "t") }"""));
        Assert.Equal(HttpStatusCode.Conflict, await ExecuteAsync(token, "a", "{ hello }"));
    }

    [Fact]
    public async Task Stream_Unknown_OpenOrOfSomebodyElse_IsRefused()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync("nope")).Response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await ExecuteAsync("nope", "a", "{ hello }"));

        var token = await ReserveAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await LiveEvents.SendAsync(_host, HttpMethod.Get, "/graphql", token, user: "eve")).Status);
        using var events = await OpenAsync(token);
        Assert.Equal(HttpStatusCode.OK, events.Response.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await OpenAsync(token)).Response.StatusCode);
    }

    [Fact]
    public async Task Stream_ByParameter_IsOpenedAsBrowsersDo()
    {
        var token = await ReserveAsync();
        using var events = await LiveEvents.OpenAsync(_host, new HttpRequestMessage(HttpMethod.Get, $"/graphql?token={token}"));

        Assert.Equal(HttpStatusCode.OK, events.Response.StatusCode);
    }

    [Fact]
    public async Task Stream_Closed_ForgetsItsToken()
    {
        var token = await ReserveAsync();
        (await OpenAsync(token)).Dispose();

        for (var i = 0; i < 100 && await ExecuteAsync(token, "a", "{ hello }") is not HttpStatusCode.NotFound; i++)
            await Task.Delay(50);
        Assert.Equal(HttpStatusCode.NotFound, await ExecuteAsync(token, "a", "{ hello }"));
    }

    [Fact]
    public async Task Reservations_TooManyOrTooOld_AreGivenUp()
    {
        await using var host = await LiveHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["GraphQL:Streams:MaxReservations"] = "1",
            ["GraphQL:Streams:ReservationTimeout"] = "00:00:00.2"
        });
        Assert.Equal(HttpStatusCode.Created, (await LiveEvents.SendAsync(host, HttpMethod.Put, "/graphql")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await LiveEvents.SendAsync(host, HttpMethod.Put, "/graphql")).Status);

        await Task.Delay(500);
        Assert.Equal(HttpStatusCode.Created, (await LiveEvents.SendAsync(host, HttpMethod.Put, "/graphql")).Status);
    }

    [Fact]
    public async Task Put_WithBody_IsNoReservation()
        => Assert.Equal(HttpStatusCode.NotFound, (await LiveEvents.SendAsync(_host, HttpMethod.Put, "/graphql", body: new { query = "{ hello }" })).Status);

    private async Task<string> ReserveAsync()
    {
        var (status, token) = await LiveEvents.SendAsync(_host, HttpMethod.Put, "/graphql");
        Assert.Equal(HttpStatusCode.Created, status);
        return token;
    }

    private Task<LiveEvents> OpenAsync(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        return LiveEvents.OpenAsync(_host, request);
    }

    private async Task<HttpStatusCode> ExecuteAsync(string token, string id, string query)
        => (await LiveEvents.SendAsync(_host, HttpMethod.Post, "/graphql", token, new { query, extensions = new { operationId = id } })).Status;
}
