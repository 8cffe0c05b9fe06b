using System.Net;
using System.Text.Json;

namespace Commerce.Tests.Api.Support;

/// <summary>What the server answered.</summary>
public sealed record Answer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The codes of all errors, without repetition.</summary>
    public IReadOnlyList<string?> Codes => !Body.TryGetProperty("errors", out var errors)
        ? []
        : [.. errors.EnumerateArray()
            .Select(error => error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
                ? code.GetString()
                : error.GetProperty("message").GetString())
            .Distinct()];

    public bool HasErrors => Body.TryGetProperty("errors", out _);

    /// <summary>A value of the data; throws with the whole answer where there is none.</summary>
    public JsonElement Data(params object[] path)
    {
        var value = Body.TryGetProperty("data", out var data) ? data : throw new InvalidOperationException(Body.ToString());
        foreach (var step in path)
            value = value.ValueKind switch
            {
                JsonValueKind.Object when step is string name && value.TryGetProperty(name, out var field) => field,
                JsonValueKind.Array when step is int index && index < value.GetArrayLength() => value[index],
                _ => throw new InvalidOperationException($"There is no '{step}' in {Body}"),
            };
        return value;
    }

    public override string ToString() => Body.ToString();
}
