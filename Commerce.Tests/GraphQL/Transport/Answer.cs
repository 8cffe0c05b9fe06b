using System.Text.Json;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>What a client got.</summary>
internal sealed record Answer(int Status, string? ContentType, string Body)
{
    public string? ETag { get; init; }

    public string? Disposition { get; init; }

    /// <summary>The data as it was written.</summary>
    public string Data => Json.GetProperty("data").GetRawText();

    /// <summary>The code of the first error.</summary>
    public string? Code => Codes is [var first, ..] ? first : null;

    /// <summary>The codes of all errors.</summary>
    public IReadOnlyList<string?> Codes
        => Json.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(e => e.TryGetProperty("extensions", out var x) && x.TryGetProperty("code", out var code) ? code.GetString() : null)]
            : [];

    /// <summary>The path of the first error, as <c>a/0/b</c>.</summary>
    public string? Path
        => Json.GetProperty("errors")[0].TryGetProperty("path", out var path) ? string.Join('/', path.EnumerateArray()) : null;

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
