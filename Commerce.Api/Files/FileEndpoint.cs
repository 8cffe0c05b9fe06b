using System.Text.RegularExpressions;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Commerce.Api.Files;

/// <summary>Serves stored files by the SHA-256 of their content, to whoever may see them.</summary>
internal static partial class FileEndpoint
{
    // What browsers show without running anything in it.
    private static readonly HashSet<string> RasterTypes =
        new(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"], StringComparer.OrdinalIgnoreCase);

    public static void MapFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(FileUrls.Prefix + "{checksum}", [HttpMethods.Get, HttpMethods.Head], ServeAsync);

    private static async Task<IResult> ServeAsync(
        string checksum, HttpContext http, ShopView shop, BlobArchive archive, CancellationToken cancellationToken)
    {
        if (!ChecksumPattern().IsMatch(checksum)) return Results.NotFound();
        var blob = await shop.All<Blob>().FirstOrDefaultAsync(row => row.Checksum == checksum, cancellationToken);
        if (blob is null) return Results.NotFound();
        var isSvg = string.Equals(blob.ContentType, "image/svg+xml", StringComparison.OrdinalIgnoreCase);
        var isInline = isSvg || RasterTypes.Contains(blob.ContentType);
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // A vector image is a document with scripts: opened by itself it runs none and reaches nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        // The address is the content, so it never changes; what only some may see is not kept for others.
        headers.CacheControl = http.User.Identity?.IsAuthenticated == true || http.User.GetGuestSessionId() is not null
            ? "private, max-age=31536000, immutable"
            : "public, max-age=31536000, immutable";
        headers.Vary = $"Authorization, {ShopTokenHandler.GuestHeader}";
        if (!isInline) headers.ContentDisposition = Attachment(blob.Filename);
        return Results.Stream(
            await archive.OpenReadAsync(blob, cancellationToken),
            isInline ? blob.ContentType : "application/octet-stream",
            lastModified: new DateTimeOffset(blob.CreatedAt, TimeSpan.Zero),
            entityTag: new EntityTagHeaderValue($"\"{blob.Checksum}\""),
            enableRangeProcessing: true);
    }

    private static string Attachment(string filename)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(filename);
        return disposition.ToString();
    }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex ChecksumPattern();
}
