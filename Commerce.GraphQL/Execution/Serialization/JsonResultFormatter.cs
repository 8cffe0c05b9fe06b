using System.Buffers;
using System.Text.Json;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes responses as JSON (specification section 7.2.2).</summary>
public sealed class JsonResultFormatter
{
    private static readonly JsonEncodedText s_data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText s_errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText s_extensions = JsonEncodedText.Encode("extensions");
    private static readonly JsonEncodedText s_requestIndex = JsonEncodedText.Encode("requestIndex");
    private static readonly JsonEncodedText s_variableIndex = JsonEncodedText.Encode("variableIndex");

    private readonly JsonWriterOptions _options;
    private readonly bool _isDefault;

    public JsonResultFormatter(JsonResultFormatterOptions options = default)
    {
        _options = options.CreateWriterOptions();
        _isDefault = options is { Indented: false, Encoder: null };
    }

    /// <summary>Writes one response. Errors come first, so that nobody reads data without seeing them.</summary>
    public void Format(IOperationResult result, IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);

        if (_isDefault && writer is JsonBuffer buffer)
        {
            var own = buffer.Writer();
            Format(result, own);
            own.Flush();
            return;
        }

        using var json = new Utf8JsonWriter(writer, _options);
        Format(result, json);
    }

    /// <summary>Writes one response.</summary>
    public static void Format(IOperationResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (result.RequestIndex is { } requestIndex)
            writer.WriteNumber(s_requestIndex, requestIndex);
        if (result.VariableIndex is { } variableIndex)
            writer.WriteNumber(s_variableIndex, variableIndex);
        if (result.Errors is { Count: > 0 } errors)
        {
            writer.WritePropertyName(s_errors);
            JsonErrorWriter.Write(writer, errors);
        }

        if (result.IsDataSet)
        {
            writer.WritePropertyName(s_data);
            JsonValueWriter.Write(writer, result.Data);
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName(s_extensions);
            JsonValueWriter.Write(writer, extensions);
        }

        if (result is OperationResult { Increment: { } increment })
            JsonIncrementWriter.Write(writer, increment);

        writer.WriteEndObject();
    }
}
