using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>JSON as GraphQL literals and back. Nesting is bounded by the parsers of either side.</summary>
internal static class JsonLiterals
{
    public static void Write(IValueNode literal, Utf8JsonWriter writer)
    {
        switch (literal)
        {
            case ObjectValueNode value:
                writer.WriteStartObject();
                foreach (var field in value.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(field.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case ListValueNode value:
                writer.WriteStartArray();
                foreach (var item in value.Items) Write(item, writer);
                writer.WriteEndArray();
                break;
            case StringValueNode value:
                writer.WriteStringValue(value.Value);
                break;
            case EnumValueNode value:
                writer.WriteStringValue(value.Value);
                break;
            case BooleanValueNode value:
                writer.WriteBooleanValue(value.Value);
                break;
            case IntValueNode value:
                writer.WriteRawValue(value.Value);
                break;
            case FloatValueNode value:
                writer.WriteRawValue(value.Value);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public static IValueNode Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode([.. element.EnumerateObject().Select(p => new ObjectFieldNode(p.Name, Read(p.Value)))]),
        JsonValueKind.Array => new ListValueNode([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.String => new StringValueNode(element.GetString()!),
        JsonValueKind.Number => Number(element.GetRawText()),
        JsonValueKind.True => new BooleanValueNode(true),
        JsonValueKind.False => new BooleanValueNode(false),
        JsonValueKind.Null or JsonValueKind.Undefined => NullValueNode.Default
    };

    private static IValueNode Number(string text) => text.AsSpan().ContainsAny('.', 'e', 'E')
        ? new FloatValueNode(null, text, FloatFormat.FixedPoint)
        : new IntValueNode(null, text);
}
