using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>What hostile clients meet on web sockets.</summary>
public sealed class SocketDefenceTests
{
    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("https://shop.example", true)]
    [InlineData("https://cors.example", true)]
    [InlineData("own", true)]
    public async Task Origin_Foreign_IsRefused(string origin, bool isAllowed)
    {
        await using var host = await LiveHost.StartAsync(
            settings: new Dictionary<string, string?> { ["GraphQL:Streams:AllowedOrigins:0"] = "https://shop.example" },
            services: services => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins("https://cors.example"))));
        var opened = host.OpenAsync(origin: origin == "own" ? host.Address.GetLeftPart(UriPartial.Authority) : origin);

        if (isAllowed)
            (await opened).Dispose();
        else
            Assert.Contains("403", (await Assert.ThrowsAsync<WebSocketException>(() => opened)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_TooLarge_ClosesTheSocket()
    {
        await using var host = await LiveHost.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:Streams:MaxMessageSize"] = "1000" });
        using var socket = await host.ConnectAsync();
        await socket.SubscribeAsync("a", "{ hello }" + new string(' ', 100_000));

        await socket.ExpectAsync("1009 A message may have 1000 bytes.");
    }

    [Fact]
    public async Task Subscriptions_TenThousandOnOneSocket_AreRefusedBeyondTheLimit()
    {
        await using var host = await LiveHost.StartAsync();
        using var socket = await host.ConnectAsync();
        const int Count = 10_000;
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < Count; i++)
                await socket.SubscribeAsync($"{i}", "subscription { onMessage(topic: \\\"t\\\") }");
        });
        for (var i = 256; i < Count; i++)
        {
            Assert.Equal(
                $$$"""{"id":"{{{i}}}","type":"error","payload":[{"message":"A connection runs at most 256 operations at the same time.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
                await socket.ReceiveAsync());
        }

        await sending;
        await socket.SendAsync("""{"id":"7","type":"complete"}""");
        for (var i = 0; i < 100 && host.Gate.Seen.Count == 0; i++)
            await Task.Delay(10);
        await socket.SubscribeAsync("again", "{ hello }");
        await socket.ExpectAsync("""{"id":"again","type":"next","payload":{"data":{"hello":"Hello you"}}}""", """{"id":"again","type":"complete"}""");
    }

    [Fact]
    public async Task Reader_Slow_HoldsEventsBack()
    {
        await using var host = await LiveHost.StartAsync();
        using var socket = await host.ConnectAsync();
        var produced = host.Services.GetRequiredService<Produced>();
        await socket.SubscribeAsync("a", "subscription { onFlood }");

        // What the buffers of both ends take is made, and then nothing more.
        var seen = -1;
        for (var still = 0; still < 5; await Task.Delay(100))
        {
            still = produced.Count == seen ? still + 1 : 0;
            seen = produced.Count;
        }

        Assert.InRange(seen, 1, 5_000);
        for (var i = 0; i < seen + 10; i++)
            Assert.NotNull(await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Reader_Stuck_IsCutOff()
    {
        await using var host = await LiveHost.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:Streams:SendTimeout"] = "00:00:00.3" });
        using var socket = await host.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { onFlood }");

        for (var i = 0; i < 500 && !host.Gate.Seen.Contains("close 0"); i++)
            await Task.Delay(20);
        Assert.Contains("close 0", host.Gate.Seen);
    }
}
