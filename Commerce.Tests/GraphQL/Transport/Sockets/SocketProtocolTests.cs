using HotChocolate.AspNetCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>The protocol <c>graphql-transport-ws</c> on a real server.</summary>
public sealed class SocketProtocolTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";

    private LiveHost _host = null!;

    public async Task InitializeAsync() => _host = await LiveHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("4400 Invalid message.", "hello")]
    [InlineData("4400 Invalid message.", "[]")]
    [InlineData("4400 Invalid message.", "{\"type\":\"connection_init\",\"payload\":{\"password\":{}}}")]
    [InlineData("4401 Unauthorized", "{\"payload\":{}}")]
    [InlineData("4401 Unauthorized", "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}")]
    [InlineData("4401 Unauthorized", "{\"id\":\"1\",\"type\":\"complete\"}")]
    [InlineData("4403 The password is wrong.", "{\"type\":\"connection_init\",\"payload\":{\"password\":\"wrong\"}}")]
    [InlineData("4429 Too many initialization requests.", Init, Init)]
    [InlineData("4400 Invalid message type.", Init, "{\"type\":\"nope\"}")]
    [InlineData("4400 Invalid message type.", Init, "{\"type\":7}")]
    [InlineData("4400 Invalid message type.", Init, "{\"type\":\"\\ud800\"}")]
    [InlineData("4400 Invalid message type.", Init, "{\"type\":\"complete\"}")]
    [InlineData("4400 Invalid subscribe message structure.", Init, "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}")]
    [InlineData("4400 Invalid subscribe message structure.", Init, "{\"id\":\"\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}")]
    [InlineData("4400 Invalid subscribe message structure.", Init, "{\"id\":\"1\",\"type\":\"subscribe\"}")]
    [InlineData("4400 Invalid subscribe message structure.", Init, "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":[{\"query\":\"{ hello }\"}]}")]
    public async Task Message_AgainstTheProtocol_ClosesTheSocket(string expected, params string[] messages)
    {
        using var socket = await _host.OpenAsync();
        foreach (var message in messages)
            await socket.SendAsync(message);
        if (messages is [Init, _])
            await socket.ExpectAsync("""{"type":"connection_ack"}""");

        await socket.ExpectAsync(expected);
    }

    [Fact]
    public async Task Message_Binary_ClosesTheSocket()
    {
        using var socket = await _host.OpenAsync();
        await socket.SendAsync(Init, System.Net.WebSockets.WebSocketMessageType.Binary);

        await socket.ExpectAsync("4400 Invalid message.");
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("graphql-ws")]
    [InlineData(null)]
    public async Task Protocol_Unknown_ClosesTheSocket(string? protocol)
    {
        using var socket = await _host.OpenAsync(protocol: protocol);

        Assert.True(socket.Protocol is null or "");
        await socket.ExpectAsync("1002 Expected the graphql-transport-ws protocol.");
    }

    [Fact]
    public async Task Id_Twice_ClosesTheSocket()
    {
        using var socket = await _host.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { onMessage(topic: \\\"t\\\") }");
        await socket.SubscribeAsync("a", "{ hello }");

        await socket.ExpectAsync("4409 The subscription id is not unique.");
    }

    [Fact]
    public async Task Init_TooLate_ClosesTheSocket()
    {
        await using var host = await LiveHost.StartAsync(new GraphQLServerOptions { Sockets = { ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50) } });
        using var socket = await host.OpenAsync("/ws");

        await socket.ExpectAsync("4408 Connection initialization timeout.");
    }

    [Fact]
    public async Task Operations_OfAllKinds_AreAnswered()
    {
        using var socket = await _host.ConnectAsync();
        await socket.SubscribeAsync("q", "{ hello tenant }");
        await socket.ExpectAsync("""{"id":"q","type":"next","payload":{"data":{"hello":"Hello you","tenant":"socket"}}}""", """{"id":"q","type":"complete"}""");

        await socket.SubscribeAsync("s", "subscription { onMessage(topic: \\\"t\\\") }");
        await socket.SubscribeAsync("m", "mutation { send(topic: \\\"t\\\", message: \\\"hi\\\") }");
        var received = new[] { await socket.ReceiveAsync(), await socket.ReceiveAsync(), await socket.ReceiveAsync() };
        Assert.Contains("""{"id":"s","type":"next","payload":{"data":{"onMessage":"hi"}}}""", received);
        Assert.Contains("""{"id":"m","type":"next","payload":{"data":{"send":true}}}""", received);
        Assert.Contains("""{"id":"m","type":"complete"}""", received);

        await _host.Topics.CompleteAsync("t");
        await socket.ExpectAsync("""{"id":"s","type":"complete"}""");
        await socket.SubscribeAsync("s", "subscription { onCount(to: 2) }");
        await socket.ExpectAsync(
            """{"id":"s","type":"next","payload":{"data":{"onCount":1}}}""",
            """{"id":"s","type":"next","payload":{"data":{"onCount":2}}}""",
            """{"id":"s","type":"complete"}""");
    }

    [Fact]
    public async Task Errors_EndOperations_AndNotTheSocket()
    {
        using var socket = await _host.ConnectAsync();
        foreach (var query in new[] { "{ nope }", "{", "" })
        {
            await socket.SubscribeAsync("a", query);
            Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":""", await socket.ReceiveAsync(), StringComparison.Ordinal);
        }

        await socket.SubscribeAsync("a", "subscription { onFailing }");
        await socket.ExpectAsync(
            """{"id":"a","type":"next","payload":{"data":{"onFailing":1}}}""",
            """{"id":"a","type":"error","payload":[{"message":"the source is broken"}]}""");
        await socket.SubscribeAsync("a", "{ hard }");
        await socket.ExpectAsync(
            """{"id":"a","type":"next","payload":{"errors":[{"message":"hard","locations":[{"line":1,"column":3}],"path":["hard"]}],"data":null}}""",
            """{"id":"a","type":"complete"}""");
    }

    [Fact]
    public async Task Complete_ByTheClient_EndsTheOperation()
    {
        using var socket = await _host.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { onMessage(topic: \\\"t\\\") }");
        await socket.SendAsync("""{"id":"a","type":"complete"}""");
        await socket.SendAsync("""{"id":"unknown","type":"complete"}""");
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.ExpectAsync("""{"type":"pong"}""");
        await _host.Topics.SendAsync("t", "unheard");

        Assert.Null(await socket.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
        await EventuallyAsync(() => _host.Gate.Seen.Contains("complete a"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_Goes_EndsItsOperations(bool politely)
    {
        using var socket = await _host.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { onMessage(topic: \\\"t\\\") }");
        // What is under way when a client breaks off may never be read: the answer says that it was.
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.ExpectAsync("""{"type":"pong"}""");
        if (politely)
            await socket.CloseAsync();
        else
            socket.Abort();

        await EventuallyAsync(() => _host.Gate.Seen.Contains("close 0") && _host.Gate.Seen.Contains("complete a"));
    }

    [Fact]
    public async Task Ping_AnyTime_IsAnswered()
    {
        using var socket = await _host.OpenAsync();
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.SendAsync("""{"type":"ping","payload":{"name":"me"}}""");
        await socket.SendAsync("""{"type":"pong","payload":{"any":"thing"}}""");
        await socket.SendAsync(Init);

        await socket.ExpectAsync("""{"type":"pong"}""", """{"type":"pong","payload":{"hello":"me"}}""", """{"type":"connection_ack"}""");
    }

    [Fact]
    public async Task KeepAlive_Interval_PingsTheClient()
    {
        await using var host = await LiveHost.StartAsync(new GraphQLServerOptions { Sockets = { KeepAliveInterval = TimeSpan.FromMilliseconds(50) } });
        using var socket = await host.ConnectAsync();
        socket.HearsPings = true;

        await socket.ExpectAsync("""{"type":"ping"}""", """{"type":"ping"}""");
    }

    [Fact]
    public async Task User_OfTheSocket_IsTheUserOfOperations()
    {
        using var anonymous = await _host.ConnectAsync();
        using var known = await _host.ConnectAsync("""{"name":"bob"}""");
        await anonymous.SubscribeAsync("a", "subscription { onSecretCount(to: 1) }");
        await known.SubscribeAsync("a", "subscription { onSecretCount(to: 1) }");

        Assert.Contains("AUTH_NOT_AUTHENTICATED", await anonymous.ReceiveAsync(), StringComparison.Ordinal);
        await anonymous.ExpectAsync("""{"id":"a","type":"complete"}""");
        await known.ExpectAsync("""{"id":"a","type":"next","payload":{"data":{"onSecretCount":1}}}""", """{"id":"a","type":"complete"}""");
    }

    [Fact]
    public async Task Server_Stops_ClosesTheSocket()
    {
        await using var host = await LiveHost.StartAsync();
        using var socket = await host.ConnectAsync();
        var stopping = host.StopAsync();

        await socket.ExpectAsync("1001 The server is going down.");
        await socket.CloseAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var i = 0; i < 500 && !condition(); i++)
            await Task.Delay(10);
        Assert.True(condition());
    }
}
