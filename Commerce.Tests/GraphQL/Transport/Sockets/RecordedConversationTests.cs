using System.Text;
using System.Text.Json;
using Commerce.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>The recorded conversations over <c>graphql-transport-ws</c>, message for message.</summary>
public sealed class RecordedConversationTests
{
    /// <summary>What is said otherwise, and why.</summary>
    private static readonly Dictionary<string, string[]> Differences = new(StringComparer.Ordinal)
    {
        // The protocol: an error message ends the operation, and nothing follows it.
        ["websocket/query-error"] = ["connection_ack", "1 error", "silence"],
        // The protocol: what is no message is closed with 4400.
        ["websocket/not-json"] = ["close 4400"],
        // The protocol: who is refused is closed with 4403; our frame also tells the reason that the application gave.
        ["websocket/init-rejected"] = ["close 4403"],
    };

    [SharedFact("hotchocolate/websocket.json")]
    public async Task Conversations_Recorded_AreHeldAsRecorded()
    {
        await using var host = await LiveHost.StartAsync(schema: builder => builder
            .AddQueryType<RecordedQuery>()
            .AddMutationType<RecordedMutation>()
            .AddSubscriptionType<RecordedSubscription>()
            .AddAuthorization()
            .AddInMemorySubscriptions()
            .AddSocketSessionInterceptor<RecordedGate>());
        using var recorded = Shared.Json("hotchocolate/websocket.json");
        var conversations = recorded.RootElement.EnumerateArray().Where(c => c.GetProperty("protocol").GetString() != "graphql-ws").ToList();
        var wrong = new List<string>();
        foreach (var conversation in conversations)
        {
            var name = conversation.GetProperty("name").GetString()!;
            var expected = Differences.GetValueOrDefault(name) ?? [.. conversation.GetProperty("received").EnumerateArray().Select(Digest)];
            var received = await HoldAsync(host, conversation);
            if (!expected.SequenceEqual(received))
                wrong.Add($"{name}: {string.Join(" | ", received)} instead of {string.Join(" | ", expected)}");
        }

        Assert.Equal([], wrong);
        Assert.Equal(22, conversations.Count);
    }

    private static async Task<List<string>> HoldAsync(LiveHost host, JsonElement conversation)
    {
        using var socket = await host.OpenAsync(conversation.GetProperty("path").GetString()!, conversation.GetProperty("protocol").GetString());
        var received = new List<string>();
        foreach (var step in conversation.GetProperty("steps").EnumerateArray())
        {
            if (step.TryGetProperty("send", out var message))
                await socket.SendAsync(message.ValueKind is JsonValueKind.String ? message.GetString()! : message.GetRawText());
            else if (step.TryGetProperty("http", out var http))
                await PostAsync(host, http);
            else
                await ReceiveAsync(socket, step, received);
        }

        return received;
    }

    private static async Task PostAsync(LiveHost host, JsonElement http)
    {
        // The subscription comes first, and nobody says when it stands.
        await Task.Delay(300);
        using var content = new StringContent(http.GetProperty("body").GetRawText(), Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(new Uri(http.GetProperty("path").GetString()!, UriKind.Relative), content);
    }

    private static async Task ReceiveAsync(LiveSocket socket, JsonElement step, List<string> received)
    {
        var patience = TimeSpan.FromSeconds(step.TryGetProperty("timeout", out var seconds) ? seconds.GetDouble() : 3);
        for (var i = step.GetProperty("receive").GetInt32(); i > 0; i--)
        {
            var text = await socket.ReceiveAsync(patience);
            received.Add(text is null ? "silence" : text[0] == '{' ? Digest(JsonDocument.Parse(text).RootElement) : "close " + text[..4]);
            if (received[^1] == "silence" || received[^1].StartsWith("close", StringComparison.Ordinal))
                return;
        }
    }

    /// <summary>What of a message must be the same: its id and type, data to the letter, of errors code and path.</summary>
    private static string Digest(JsonElement message)
    {
        if (message.TryGetProperty("silence", out _))
            return "silence";
        if (message.TryGetProperty("close", out var code))
            return $"close {code}";

        var digest = new StringBuilder(message.TryGetProperty("id", out var id) ? $"{id} " : "").Append(message.GetProperty("type").GetString());
        if (!message.TryGetProperty("payload", out var payload) || payload.ValueKind is not JsonValueKind.Object)
            return digest.ToString();

        if (payload.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
                digest.Append(" error ").Append(CodeOf(error)).Append(error.TryGetProperty("path", out var path) ? JsonSerializer.Serialize(path) : "");
        }

        return payload.TryGetProperty("data", out var data) ? digest.Append(' ').Append(JsonSerializer.Serialize(data)).ToString() : digest.ToString();
    }

    private static string? CodeOf(JsonElement error)
        => error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;
}
