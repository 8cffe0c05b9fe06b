using System.Text.Json;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes what a part of a response has beside data and errors as JSON.</summary>
internal static class JsonIncrementWriter
{
    private static readonly JsonEncodedText s_pending = JsonEncodedText.Encode("pending");
    private static readonly JsonEncodedText s_incremental = JsonEncodedText.Encode("incremental");
    private static readonly JsonEncodedText s_completed = JsonEncodedText.Encode("completed");
    private static readonly JsonEncodedText s_hasNext = JsonEncodedText.Encode("hasNext");
    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText s_subPath = JsonEncodedText.Encode("subPath");
    private static readonly JsonEncodedText s_label = JsonEncodedText.Encode("label");
    private static readonly JsonEncodedText s_errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText s_data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText s_items = JsonEncodedText.Encode("items");

    public static void Write(Utf8JsonWriter writer, ResponseIncrement increment)
    {
        WriteList(writer, s_pending, increment.Pending, Write);
        WriteList(writer, s_incremental, increment.Results, Write);
        WriteList(writer, s_completed, increment.Completed, Write);
        writer.WriteBoolean(s_hasNext, increment.HasNext);
    }

    private static void WriteList<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write)
    {
        if (entries.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (var entry in entries)
        {
            writer.WriteStartObject();
            write(writer, entry);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PendingNotice notice)
    {
        writer.WriteString(s_id, notice.Id);
        WriteValue(writer, s_path, notice.Path.ToList());
        if (notice.Label is not null)
            writer.WriteString(s_label, notice.Label);
    }

    private static void Write(Utf8JsonWriter writer, IncrementalResult result)
    {
        writer.WriteString(s_id, result.Id);
        if (result.SubPath is { Count: > 0 } subPath)
            WriteValue(writer, s_subPath, subPath);
        WriteErrors(writer, result.Errors);
        if (result.Items is { } items)
            WriteValue(writer, s_items, items);
        else
            WriteValue(writer, s_data, result.Data);
    }

    private static void Write(Utf8JsonWriter writer, CompletionNotice notice)
    {
        writer.WriteString(s_id, notice.Id);
        WriteErrors(writer, notice.Errors);
    }

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<IError>? errors)
    {
        if (errors is not { Count: > 0 })
            return;

        writer.WritePropertyName(s_errors);
        JsonErrorWriter.Write(writer, errors);
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonEncodedText name, object? value)
    {
        writer.WritePropertyName(name);
        JsonValueWriter.Write(writer, value);
    }
}
