using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Domain.Payments.Embedded;

/// <summary>The events of the embedded gateway: <c>{"id", "type", "created", "data": {"key", "transactionId", "failureCode"}}</c>.</summary>
internal static class EmbeddedEvent
{
    private static readonly Dictionary<string, GatewayOutcome> Types = new(StringComparer.Ordinal)
    {
        ["payment.authorized"] = GatewayOutcome.Authorized,
        ["payment.captured"] = GatewayOutcome.Captured,
        ["payment.failed"] = GatewayOutcome.Declined,
        ["payment.voided"] = GatewayOutcome.Voided,
    };

    public static byte[] Write(string key, GatewayAnswer answer, DateTimeOffset at)
    {
        var type = Types.First(pair => pair.Value == answer.Outcome).Key;
        // The same event has the same id, however often it is sent.
        var id = "evt_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}/{type}")).AsSpan(0, 12));
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            id, type, created = at.ToUnixTimeSeconds(), data = new { key, transactionId = answer.TransactionId, failureCode = answer.FailureCode },
        });
    }

    public static GatewayEvent? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var type = root.GetProperty("type").GetString() ?? "";
            if (!Types.TryGetValue(type, out var outcome)) return null;
            var data = root.GetProperty("data");
            var answer = new GatewayAnswer(outcome, Text(data, "transactionId"), Text(data, "failureCode"), Raw: Encoding.UTF8.GetString(body.Span));
            return new GatewayEvent(
                Text(root, "id") ?? throw new InvalidWebhookException("The event has no id."), type,
                Text(data, "key") ?? throw new InvalidWebhookException("The event does not say which payment it is about."),
                DateTimeOffset.FromUnixTimeSeconds(root.GetProperty("created").GetInt64()).UtcDateTime, answer);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new InvalidWebhookException("The body is no event of the embedded gateway.");
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
