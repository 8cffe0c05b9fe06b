using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace Commerce.Admin.Catalog;

/// <summary>Takes a picture with its sizes, which the browser has made, and passes them on to the API: past the circuit.</summary>
internal static class ImageUploadEndpoint
{
    private static readonly string[] Sizes = ["small", "medium", "large"];

    public static void MapImageUpload(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(AdminLinks.ImageUploadPath, UploadAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect().DisableAntiforgery();
        endpoints.MapPost(AdminLinks.ImageSizesPath, ResizeAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect().DisableAntiforgery();
    }

    private static async Task<IResult> UploadAsync(HttpContext context, string product, GraphQLClient client, CurrentSession current, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Problem(StatusCodes.Status400BadRequest, "The page is out of date. Load it again, then add the picture.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { } original)
            return Problem(StatusCodes.Status400BadRequest, "There is no picture in it.");

        current.Use(context.User);
        var input = new Dictionary<string, object?> { ["productId"] = product, ["altText"] = form["altText"].ToString(), ["file"] = null };
        var files = new List<FileUpload> { File("file", original) };
        AddSizes(form, input, files);
        return await client.UploadAsync(AddProductImageData.Operation, new { input }, files, context.RequestAborted) switch
        {
            GraphQLResult<AddProductImageData>.Data => Results.Json(new { id = product }),
            GraphQLResult<AddProductImageData>.Refused refused => Problem(StatusCodes.Status422UnprocessableEntity, refused.Errors[0].Message),
            GraphQLResult<AddProductImageData>.Failed failed => Problem(StatusCodes.Status502BadGateway, failed.Failure.Message),
            _ => Problem(StatusCodes.Status502BadGateway, "The shop took the picture but gave nothing back.")
        };
    }

    /// <summary>Takes the sizes alone, of a picture that the shop has fetched.</summary>
    private static async Task<IResult> ResizeAsync(HttpContext context, string image, GraphQLClient client, CurrentSession current, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Problem(StatusCodes.Status400BadRequest, "The page is out of date. Load it again.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        current.Use(context.User);
        var input = new Dictionary<string, object?> { ["id"] = image };
        var files = new List<FileUpload>();
        AddSizes(form, input, files);
        if (files.Count < Sizes.Length)
            return Problem(StatusCodes.Status400BadRequest, "A size is missing.");
        return await client.UploadAsync(ResizeProductImageData.Operation, new { input }, files, context.RequestAborted) switch
        {
            GraphQLResult<ResizeProductImageData>.Data => Results.Json(new { id = image }),
            GraphQLResult<ResizeProductImageData>.Refused refused => Problem(StatusCodes.Status422UnprocessableEntity, refused.Errors[0].Message),
            GraphQLResult<ResizeProductImageData>.Failed failed => Problem(StatusCodes.Status502BadGateway, failed.Failure.Message),
            _ => Problem(StatusCodes.Status502BadGateway, "The shop took the sizes but gave nothing back.")
        };
    }

    private static void AddSizes(IFormCollection form, Dictionary<string, object?> input, List<FileUpload> files)
    {
        foreach (var size in Sizes)
        {
            if (form.Files.GetFile(size) is not { } rendition)
                continue;
            input[size] = null;
            files.Add(File(size, rendition));
        }
    }

    // The form's own stream stays open until the request ends.
    private static FileUpload File(string field, IFormFile file) => new($"input.{field}", file.OpenReadStream(), file.FileName, file.ContentType);

    private static IResult Problem(int status, string message) => Results.Json(new { message }, statusCode: status);
}
