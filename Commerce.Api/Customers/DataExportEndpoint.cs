using System.Net.Mime;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>Serves everything that the shop knows of a person, to whoever has the address.</summary>
internal static class DataExportEndpoint
{
    public const string Prefix = "/account-data/";

    public static void MapDataExports(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Prefix + "{token}", ServeAsync);

    private static async Task<IResult> ServeAsync(string token, HttpContext http, DataExports exports, CancellationToken cancellationToken)
    {
        if (await exports.FindAsync(token, cancellationToken) is not { } userId) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Stream(stream => exports.WriteAsync(userId, stream, cancellationToken), MediaTypeNames.Application.Json, "account-data.json");
    }
}
