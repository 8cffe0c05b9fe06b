using System.Net;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Security;

namespace Commerce.Admin.Catalog.Export;

/// <summary>Passes an export on as it comes: the browser has the cookie, the API wants the token.</summary>
internal static class ProductExportEndpoint
{
    public static void MapProductExport(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet(AdminLinks.ProductExportFilePath, ServeAsync).RequireAuthorization(AdminCookie.Policy);

    private static async Task<IResult> ServeAsync(HttpContext context, ApiFiles files, ApiAddress api, CurrentSession current, [AsParameters] ProductExportOptions options)
    {
        current.Use(context.User);
        var answer = await files.OpenExportAsync(options.ToQuery(PicturesFrom(context, api)), context.RequestAborted);
        if (answer is null)
            return Results.Text("The shop does not answer. Try it again in a moment.", statusCode: StatusCodes.Status502BadGateway);

        context.Response.RegisterForDispose(answer);
        if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
            return Results.Text("Exports are for those who keep the catalog.", statusCode: StatusCodes.Status403Forbidden);
        if (answer.StatusCode != HttpStatusCode.OK)
            return Results.Text(await answer.Content.ReadAsStringAsync(context.RequestAborted), statusCode: (int)answer.StatusCode);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = answer.Content.Headers.ContentDisposition?.ToString();
        return Results.Stream(await answer.Content.ReadAsStreamAsync(context.RequestAborted), answer.Content.Headers.ContentType?.ToString());
    }

    /// <summary>Where the world finds the shop's pictures: in one process with the API that is where the browser found us.</summary>
    private static string PicturesFrom(HttpContext context, ApiAddress api)
        => $"{(api.IsElsewhere ? api.Root : new Uri($"{context.Request.Scheme}://{context.Request.Host}/"))}files/";
}

/// <summary>The form's fields; what is blank narrows nothing.</summary>
internal sealed record ProductExportOptions(string? Format, string? Status, string? Category, string? Search, string? Brand)
{
    public string ToQuery(string pictures) => new QueryStringBuilder()
        .Add("format", Format)
        .Add("active", Status switch { "active" => "true", "hidden" => "false", _ => null })
        .Add("category", Category)
        .Add("search", Search)
        .Add("brand", Brand)
        .Add("files", pictures)
        .ToString();
}
