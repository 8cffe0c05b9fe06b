using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Mending;
using Commerce.Admin.Feeds.Operations;
using Commerce.Admin.Hosting;
using Commerce.Admin.Security;

namespace Commerce.Admin.Feeds;

/// <summary>What passes by the circuit: files on their way in, and lists on their way out.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(AdminLinks.FeedUploadPath, UploadAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect();
        endpoints.MapGet(AdminLinks.FailingRowsRoute, DownloadRows).RequireAuthorization(AdminCookie.Policy);
        endpoints.MapGet(AdminLinks.FeedErrorsRoute, DownloadErrors).RequireAuthorization(AdminCookie.Policy);
    }

    private static Task<IResult> UploadAsync(HttpContext context, UploadRequests uploads, [AsParameters] UploadOptions options)
        => uploads.SendAsync(context, UploadProductFeedData.Operation, new { input = options.ToInput() }, options.Filename, data => data.UploadProductFeed.ProductFeed?.Id);

    private static IResult DownloadRows(HttpContext context, GraphQLClient client, CurrentSession current, string id)
    {
        current.Use(context.User);
        return new FailingRowsFile(client, AdminLinks.IdOf(id));
    }

    private static IResult DownloadErrors(
        HttpContext context, GraphQLClient client, CurrentSession current, string id, string? column, string? code, string? search)
    {
        current.Use(context.User);
        var feedId = AdminLinks.IdOf(id);
        return new FeedErrorsCsv(client, feedId, new FeedErrorsQuery(column, code, search));
    }
}

/// <summary>What the upload form says of the file.</summary>
internal sealed record UploadOptions(string Filename, string? FeedType, string? Format, bool? DryRun, string? Mode = null, string? Supplier = null)
{
    /// <summary>The mutation's input; the file itself is null here and put in by the multipart map.</summary>
    public Dictionary<string, object?> ToInput()
    {
        var input = new Dictionary<string, object?> { ["file"] = null, ["dryRun"] = DryRun ?? false };
        if (!string.IsNullOrEmpty(FeedType))
            input["feedType"] = FeedType;
        if (!string.IsNullOrEmpty(Format))
            input["format"] = Format;
        if (!string.IsNullOrEmpty(Mode))
            input["mode"] = Mode;
        if (!string.IsNullOrWhiteSpace(Supplier))
            input["supplier"] = Supplier.Trim();
        return input;
    }
}
