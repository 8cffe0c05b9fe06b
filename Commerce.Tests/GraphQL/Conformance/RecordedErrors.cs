using System.Text.Json;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>Compares errors as a set of paths and places; inside of what was nulled, one of them is enough and more are allowed.</summary>
internal static class RecordedErrors
{
    public static bool AreEqual(JsonElement expected, JsonElement actual)
    {
        var expectedErrors = Read(expected);
        var actualErrors = Read(actual);
        var regions = expectedErrors.Concat(actualErrors).GroupBy(e => Region(actual, e.Path));
        return regions.All(region => region.Key is null
            ? expectedErrors.Where(region.Contains).ToHashSet().SetEquals(actualErrors.Where(region.Contains))
            : expectedErrors.Where(region.Contains).Intersect(actualErrors).Any());
    }

    private static List<(string Key, string Path)> Read(JsonElement response)
    {
        var errors = new List<(string, string)>();
        if (!response.TryGetProperty("errors", out var list))
            return errors;

        foreach (var error in list.EnumerateArray())
        {
            // Validation errors name the field's path here, as Hot Chocolate's do; there is no response for it to point into.
            var isInResponse = response.TryGetProperty("data", out _);
            var path = isInResponse && error.TryGetProperty("path", out var p) ? JsonSerializer.Serialize(p) : "";
            var places = error.TryGetProperty("locations", out var l)
                ? l.EnumerateArray().Select(x => $"{x.GetProperty("line")}:{x.GetProperty("column")}").Order(StringComparer.Ordinal)
                : Enumerable.Empty<string>();
            errors.Add(($"{path} {string.Join(' ', places)}", path));
        }

        return errors;
    }

    /// <summary>The outermost null on the way to a path; null where there is none, as for request errors.</summary>
    private static string? Region(JsonElement response, string path)
    {
        if (path.Length == 0 || !response.TryGetProperty("data", out var current))
            return null;

        var steps = new List<string>();
        foreach (var step in JsonDocument.Parse(path).RootElement.EnumerateArray())
        {
            if (current.ValueKind is JsonValueKind.Null)
                return string.Join('/', steps);

            steps.Add(step.ToString());
            if (step.ValueKind is JsonValueKind.Number)
                current = current[step.GetInt32()];
            else if (!current.TryGetProperty(step.GetString()!, out current))
                return null;
        }

        return current.ValueKind is JsonValueKind.Null ? string.Join('/', steps) : null;
    }
}
