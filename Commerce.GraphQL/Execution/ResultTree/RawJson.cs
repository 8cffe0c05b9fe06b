using System.Text.Json;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// A value of the response that is JSON already: a resolver that gives it answers for everything selected below its field.
/// It is written as it is, and so must be valid and have what was selected, in the order of the selections.
/// </summary>
/// <param name="Utf8">The bytes; they must stay as they are until the response is written.</param>
internal sealed record RawJson(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>What code in the same process sees of a value: dictionaries and lists, as everywhere in the response.</summary>
    public static object? Open(object? value)
    {
        if (value is not RawJson json) return value;
        using var document = JsonDocument.Parse(json.Utf8, new JsonDocumentOptions { MaxDepth = 1000 });
        return Open(document.RootElement);
    }

    private static object? Open(JsonElement json)
        => json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => Open(member.Value), StringComparer.Ordinal),
            JsonValueKind.Array => json.EnumerateArray().Select(Open).ToList(),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt32(out var number) => number,
            JsonValueKind.Number when json.TryGetInt64(out var number) => number,
            JsonValueKind.Number => json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null
        };
}
