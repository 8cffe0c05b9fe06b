using System.Buffers;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>
/// The messages of the protocol <c>graphql-transport-ws</c> that a server sends.
/// See <see href="https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md"/>.
/// </summary>
internal static class TransportWs
{
    public const string ProtocolName = "graphql-transport-ws";

    public static void Ack(IBufferWriter<byte> writer, JsonWriterOptions options) => Write(writer, options, "connection_ack"u8);

    public static void Ping(IBufferWriter<byte> writer, JsonWriterOptions options) => Write(writer, options, "ping"u8);

    public static void Pong(IBufferWriter<byte> writer, JsonWriterOptions options, IReadOnlyDictionary<string, object?>? payload)
    {
        using var json = Begin(writer, options, null, "pong"u8);
        if (payload is not null)
        {
            json.WritePropertyName("payload"u8);
            JsonValueWriter.Write(json, payload);
        }

        json.WriteEndObject();
    }

    public static void Next(IBufferWriter<byte> writer, JsonWriterOptions options, string id, IOperationResult result)
    {
        using var json = Begin(writer, options, id, "next"u8);
        json.WritePropertyName("payload"u8);
        JsonResultFormatter.Format(result, json);
        json.WriteEndObject();
    }

    public static void Error(IBufferWriter<byte> writer, JsonWriterOptions options, string id, IReadOnlyList<IError> errors)
    {
        using var json = Begin(writer, options, id, "error"u8);
        json.WritePropertyName("payload"u8);
        JsonErrorWriter.Write(json, errors);
        json.WriteEndObject();
    }

    public static void Complete(IBufferWriter<byte> writer, JsonWriterOptions options, string id) => Write(writer, options, "complete"u8, id);

    private static void Write(IBufferWriter<byte> writer, JsonWriterOptions options, ReadOnlySpan<byte> type, string? id = null)
    {
        using var json = Begin(writer, options, id, type);
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Begin(IBufferWriter<byte> writer, JsonWriterOptions options, string? id, ReadOnlySpan<byte> type)
    {
        var json = new Utf8JsonWriter(writer, options);
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id"u8, id);
        json.WriteString("type"u8, type);
        return json;
    }
}
