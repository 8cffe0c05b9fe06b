using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Commerce.Domain.Webhooks;

/// <summary>What is posted of an event: the same bytes each time.</summary>
public static class WebhookBody
{
    /// <summary>Facts that are keys of other things, and what those are in the graph.</summary>
    private static readonly Dictionary<string, string> s_keys = new(StringComparer.Ordinal)
    {
        ["orderId"] = "Order", ["productId"] = "Product", ["variantId"] = "ProductVariant",
    };

    public static byte[] Of(WebhookEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("id", happened.EventId);
        json.WriteString("topic", happened.Topic);
        json.WriteString("occurredAt", DateTime.SpecifyKind(happened.OccurredAt, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        json.WriteStartObject("object");
        json.WriteString("type", happened.ObjectType);
        json.WriteString("id", GlobalId(happened.ObjectType, happened.ObjectId));
        json.WriteEndObject();
        json.WriteStartObject("data");
        using var facts = JsonDocument.Parse(happened.Payload);
        foreach (var fact in facts.RootElement.EnumerateObject())
        {
            if (s_keys.TryGetValue(fact.Name, out var type) && fact.Value.ValueKind == JsonValueKind.Number) json.WriteString(fact.Name, GlobalId(type, fact.Value.GetInt32()));
            else fact.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The id by which the graph knows it.</summary>
    /// <remarks>See "Global Object Identification": https://relay.dev/graphql/objectidentification.htm</remarks>
    public static string GlobalId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));
}
