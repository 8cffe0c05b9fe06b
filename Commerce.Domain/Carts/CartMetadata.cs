using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commerce.Domain.Carts;

/// <summary>What a client notes on a line: an engraving, a gift message. The shop keeps it as a JSON object and does not look into it.</summary>
public static class CartMetadata
{
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads what a client sent, into the form of <see cref="Canonical"/>; null for nothing and for an empty object.</summary>
    /// <exception cref="InvalidMetadataException">It is no JSON object, too long or nested too deep.</exception>
    public static string? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        // Measured again below; this spares reading what cannot be short enough.
        if (text.Length > 16 * CartLimits.MaxMetadataBytes) throw InvalidMetadataException.TooLong();
        string canonical;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = CartLimits.MaxMetadataDepth });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw InvalidMetadataException.NotAnObject();
            canonical = Write(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The latter two: texts that are no Unicode.
            throw InvalidMetadataException.NotJson(exception.Message);
        }

        if (Encoding.UTF8.GetByteCount(canonical) > CartLimits.MaxMetadataBytes) throw InvalidMetadataException.TooLong();
        // PostgreSQL's JSON cannot hold it.
        if (canonical.Contains("\\u0000", StringComparison.Ordinal)) throw InvalidMetadataException.NotJson("It has the character U+0000 in it.");
        return canonical == "{}" ? null : canonical;
    }

    /// <summary>The same JSON always as the same text, however a client or a database spells it: names in order, no blanks.</summary>
    public static string? Canonical(string? stored)
    {
        if (stored is null) return null;
        using var document = JsonDocument.Parse(stored);
        return Write(document.RootElement);
    }

    private static string Write(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_plain)) Write(element, writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                // Of a name that is given twice the last one counts, as it does for PostgreSQL and for JavaScript.
                foreach (var member in element.EnumerateObject().GroupBy(member => member.Name, (_, same) => same.Last()).OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray()) Write(item, writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.Number when element.TryGetDecimal(out var number):
                // 1.0 and 1e0 are the same number.
                writer.WriteNumberValue(Normalize(number));
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    // Dividing by one with all its zeros drops those at the end of the fraction.
    private static decimal Normalize(decimal number) => number / 1.000000000000000000000000000000000m;
}
