using System.Text.Json;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes errors as JSON (specification section 7.1.2).</summary>
internal static class JsonErrorWriter
{
    private static readonly JsonEncodedText s_message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText s_locations = JsonEncodedText.Encode("locations");
    private static readonly JsonEncodedText s_line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText s_column = JsonEncodedText.Encode("column");
    private static readonly JsonEncodedText s_path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText s_extensions = JsonEncodedText.Encode("extensions");

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<IError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
            Write(writer, error);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString(s_message, error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray(s_locations);
            foreach (var location in locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber(s_line, location.Line);
                writer.WriteNumber(s_column, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName(s_path);
            JsonValueWriter.Write(writer, path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName(s_extensions);
            JsonValueWriter.Write(writer, extensions);
        }

        writer.WriteEndObject();
    }
}
