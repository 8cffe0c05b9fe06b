using System.Text.Json;

namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <param name="json">The payload; null when the message has none.</param>
internal sealed class MessagePayload(JsonElement? json) : IOperationMessagePayload
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public T? As<T>() where T : class => json?.Deserialize<T>(s_options);
}
