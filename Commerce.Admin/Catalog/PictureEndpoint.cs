using System.Net;
using System.Text.RegularExpressions;
using Commerce.Admin.Client;
using Commerce.Admin.Security;
using Microsoft.Net.Http.Headers;

namespace Commerce.Admin.Catalog;

/// <summary>
/// Gives the browser the pictures that the API keeps for staff, such as those of hidden products, and the labels of parcels: the browser has the cookie, the API wants
/// the token. Only pictures of this shop, by their checksum.
/// </summary>
internal static partial class PictureEndpoint
{
    private const string Pdf = "application/pdf";

    public static void MapPictures(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet(AdminLinks.PictureRoute, ServeAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect();

    private static async Task<IResult> ServeAsync(HttpContext context, string checksum, ApiFiles files, CurrentSession current)
    {
        if (!Checksum().IsMatch(checksum))
            return Results.NotFound();

        current.Use(context.User);
        var answer = await files.OpenAsync(checksum, context.Request.Headers.IfNoneMatch, context.RequestAborted);
        if (answer is null)
            return Results.StatusCode(StatusCodes.Status502BadGateway);
        context.Response.RegisterForDispose(answer);
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return Results.StatusCode(StatusCodes.Status304NotModified);
        if (answer is not { StatusCode: HttpStatusCode.OK, Content.Headers.ContentType.MediaType: { } type } || !(type.StartsWith("image/", StringComparison.Ordinal) || type == Pdf))
            return Results.NotFound();

        var headers = context.Response.Headers;
        // What it shows may not be for everybody, so only this browser keeps it; the address is the content, so it never changes.
        headers.CacheControl = "private, max-age=86400, immutable";
        headers.Vary = "Cookie";
        // A vector picture is a document: opened by itself it runs nothing and reaches nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        // A label made elsewhere may be a PDF, whose viewer does not work in a sandbox: it is saved.
        if (type == Pdf)
            headers.ContentDisposition = "attachment";
        return Results.Stream(await answer.Content.ReadAsStreamAsync(context.RequestAborted), type, entityTag: new EntityTagHeaderValue($"\"{checksum}\""));
    }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex Checksum();
}
