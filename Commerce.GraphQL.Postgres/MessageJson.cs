using System.Text.Json;
using System.Text.Json.Serialization;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>Messages as JSON, all of it ASCII: <c>{"body": …, "kind": 0}</c>.</summary>
internal static class MessageJson
{
    /// <summary>Says that a topic has ended.</summary>
    public const string Completed = """{"kind":1}""";

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
    };

    public static string Write<TMessage>(TMessage message) => JsonSerializer.Serialize(new Envelope<TMessage>(message, 0), s_options);

    /// <exception cref="JsonException">The message is of another type.</exception>
    public static TMessage? Read<TMessage>(string json) => JsonSerializer.Deserialize<Envelope<TMessage>>(json, s_options)!.Body;

    private sealed record Envelope<TMessage>(TMessage? Body, int Kind);
}
