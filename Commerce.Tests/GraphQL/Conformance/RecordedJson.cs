using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>Compares JSON: key order counts, the way numbers are written does not.</summary>
internal static class RecordedJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="asSets">Lists of things with names are compared as sets; what the engine has besides does not count.</param>
    public static bool AreEqual(JsonElement expected, JsonElement actual, bool asSets = false)
    {
        if (expected.ValueKind != actual.ValueKind)
            return false;

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var expectedMembers = expected.EnumerateObject().ToList();
                var actualMembers = actual.EnumerateObject().ToList();
                return expectedMembers.Count == actualMembers.Count
                    && expectedMembers.Zip(actualMembers).All(t =>
                        t.First.Name == t.Second.Name && AreEqual(t.First.Value, t.Second.Value, asSets));
            case JsonValueKind.Array:
                var (expectedItems, actualItems) = (expected.EnumerateArray().ToList(), actual.EnumerateArray().ToList());
                if (asSets && expectedItems.Count > 0 && expectedItems.TrueForAll(e => NameOf(e) is not null))
                {
                    var names = expectedItems.Select(NameOf).ToHashSet();
                    actualItems = [.. actualItems.Where(a => names.Contains(NameOf(a))).OrderBy(NameOf, StringComparer.Ordinal)];
                    expectedItems = [.. expectedItems.OrderBy(NameOf, StringComparer.Ordinal)];
                }

                return expectedItems.Count == actualItems.Count
                    && expectedItems.Zip(actualItems).All(t => AreEqual(t.First, t.Second, asSets));
            case JsonValueKind.Number:
                return expected.GetDouble().Equals(actual.GetDouble());
            case JsonValueKind.String:
                return expected.GetString() == actual.GetString() || AreEqualText(expected.GetString()!, actual.GetString()!);
            default:
                return true;
        }
    }

    /// <summary>A field may give JSON as text; how it escapes does not count.</summary>
    private static bool AreEqualText(string expected, string actual)
        => expected.StartsWith("{\"", StringComparison.Ordinal) && actual.StartsWith("{\"", StringComparison.Ordinal)
            && AreEqual(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement);

    private static string? NameOf(JsonElement element)
        => element.ValueKind is JsonValueKind.Object && element.TryGetProperty("name", out var name) && name.ValueKind is JsonValueKind.String
            ? name.GetString()
            : null;
}
