using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Commerce.Admin.Feeds;

/// <summary>What passes by the circuit: files on their way in, and lists on their way out.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(AdminLinks.FeedUploadPath, UploadAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect();
        endpoints.MapGet(AdminLinks.FeedErrorsRoute, DownloadErrors).RequireAuthorization(AdminCookie.Policy);
    }

    /// <summary>The request's body is the file. It streams on to the API as it comes in.</summary>
    private static async Task<IResult> UploadAsync(
        HttpContext context, GraphQLClient client, CurrentSession current, IAntiforgery antiforgery, [AsParameters] UploadOptions options)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Problem(StatusCodes.Status400BadRequest, "The page is out of date. Load it again, then upload.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;

        current.Use(context.User);
        var file = new FileUpload("input.file", context.Request.Body, options.Filename, context.Request.ContentType);
        var variables = new { input = options.ToInput() };
        return await client.UploadAsync(UploadProductFeedData.Operation, variables, file, context.RequestAborted) switch
        {
            GraphQLResult<UploadProductFeedData>.Data { Value.UploadProductFeed.ProductFeed: { } feed } => Results.Json(new { id = feed.Id }),
            GraphQLResult<UploadProductFeedData>.Refused refused => Problem(StatusCodes.Status422UnprocessableEntity, refused.Errors[0].Message),
            GraphQLResult<UploadProductFeedData>.Failed failed => Problem(StatusCodes.Status502BadGateway, failed.Failure.Message),
            _ => Problem(StatusCodes.Status502BadGateway, "The shop took the file but gave no feed back.")
        };
    }

    private static IResult DownloadErrors(
        HttpContext context, GraphQLClient client, CurrentSession current, string id, string? column, string? code, string? search)
    {
        current.Use(context.User);
        var feedId = AdminLinks.IdOf(id);
        return new FeedErrorsCsv(client, feedId, new FeedErrorsQuery(column, code, search));
    }

    private static IResult Problem(int status, string message) => Results.Json(new { message }, statusCode: status);
}

/// <summary>What the upload form says of the file.</summary>
internal sealed record UploadOptions(string Filename, string? FeedType, string? Format, bool? DryRun)
{
    /// <summary>The mutation's input; the file itself is null here and put in by the multipart map.</summary>
    public Dictionary<string, object?> ToInput()
    {
        var input = new Dictionary<string, object?> { ["file"] = null, ["dryRun"] = DryRun ?? false };
        if (!string.IsNullOrEmpty(FeedType))
            input["feedType"] = FeedType;
        if (!string.IsNullOrEmpty(Format))
            input["format"] = Format;
        return input;
    }
}
