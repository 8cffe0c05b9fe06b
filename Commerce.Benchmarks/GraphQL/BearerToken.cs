using Microsoft.AspNetCore.Http;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>The access token of a request.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <returns>Null when there is none.</returns>
    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..] : null;
}
