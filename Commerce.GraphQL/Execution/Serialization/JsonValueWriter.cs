using System.Collections;
using System.Text.Json;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes the values of a response. What nests deeply it writes with a list of its own of what is open: responses may nest without limit.</summary>
internal static class JsonValueWriter
{
    private static readonly JsonSerializerOptions s_unknown = new(JsonSerializerDefaults.Web);

    private const int MaxCalls = 32;

    public static void Write(Utf8JsonWriter writer, object? value) => Write(writer, value, 0);

    private static void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        switch (value)
        {
            case ObjectResult result when depth < MaxCalls:
                writer.WriteStartObject();
                for (var i = 0; i < result.Count; i++)
                {
                    writer.WritePropertyName(result.SelectionSet.Selections[i].EncodedName);
                    Write(writer, result.Slots[i], depth + 1);
                }

                writer.WriteEndObject();
                break;
            case ListResult result when depth < MaxCalls:
                writer.WriteStartArray();
                foreach (var item in result)
                    Write(writer, item, depth + 1);
                writer.WriteEndArray();
                break;
            default:
                WriteNested(writer, value);
                break;
        }
    }

    private static void WriteNested(Utf8JsonWriter writer, object? value)
    {
        if (TryWriteSingle(writer, value))
            return;

        var open = new Stack<IEnumerator>();
        open.Push(Open(writer, value!));
        while (open.TryPeek(out var container))
        {
            if (!container.MoveNext())
            {
                Close(writer, container);
                open.Pop();
                continue;
            }

            var item = container is IMembers members ? members.WriteName(writer) : container.Current;
            if (!TryWriteSingle(writer, item))
                open.Push(Open(writer, item!));
        }
    }

    private static IEnumerator Open(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case ObjectResult result:
                writer.WriteStartObject();
                return new ObjectMembers(result);
            case IEnumerable<KeyValuePair<string, object?>> map:
                writer.WriteStartObject();
                return new MapMembers(map.GetEnumerator());
            default:
                writer.WriteStartArray();
                return ((IEnumerable)value).GetEnumerator();
        }
    }

    private static void Close(Utf8JsonWriter writer, IEnumerator container)
    {
        if (container is IMembers)
            writer.WriteEndObject();
        else
            writer.WriteEndArray();
        (container as IDisposable)?.Dispose();
    }

    /// <summary>False for what has items or members.</summary>
    private static bool TryWriteSingle(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case ResultData:
                return false;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case short number:
                writer.WriteNumberValue(number);
                break;
            case byte number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case RawJson raw:
                writer.WriteRawValue(raw.Utf8.Span, true);
                break;
            case JsonElement { ValueKind: JsonValueKind.Undefined }:
                writer.WriteNullValue();
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case JsonDocument document:
                document.WriteTo(writer);
                break;
            case Path path:
                writer.WriteStringValue(path.Print());
                break;
            case NameNode name:
                writer.WriteStringValue(name.Value);
                break;
            case Uri or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Enum:
                JsonSerializer.Serialize(writer, value, value.GetType(), s_unknown);
                break;
            case IEnumerable:
                return false;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), s_unknown);
                break;
        }

        return true;
    }

    private interface IMembers
    {
        /// <summary>Writes the name of the current member and gives its value.</summary>
        object? WriteName(Utf8JsonWriter writer);
    }

    private sealed class ObjectMembers(ObjectResult result) : IEnumerator, IMembers
    {
        private int _index = -1;

        public object Current => result;

        public bool MoveNext() => ++_index < result.Count;

        public void Reset() => _index = -1;

        public object? WriteName(Utf8JsonWriter writer)
        {
            writer.WritePropertyName(result.SelectionSet.Selections[_index].EncodedName);
            return result.Slots[_index];
        }
    }

    private sealed class MapMembers(IEnumerator<KeyValuePair<string, object?>> map) : IEnumerator, IMembers, IDisposable
    {
        public object Current => map.Current;

        public bool MoveNext() => map.MoveNext();

        public void Reset() => map.Reset();

        public void Dispose() => map.Dispose();

        public object? WriteName(Utf8JsonWriter writer)
        {
            writer.WritePropertyName(map.Current.Key);
            return map.Current.Value;
        }
    }
}
