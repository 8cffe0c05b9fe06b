using Commerce.Admin.Client;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Commerce.Admin.Hosting;

/// <summary>Requests whose body is a file: it streams on to the API as it comes in, past the circuit.</summary>
internal sealed class UploadRequests(GraphQLClient client, CurrentSession current, IAntiforgery antiforgery)
{
    /// <summary>Passes the body on as the mutation's <c>input.file</c>, and answers with an id or with why not.</summary>
    /// <param name="variables">The mutation's variables, with null in the file's place.</param>
    /// <param name="idOf">What the page is told of the answer; null where there is nothing to tell.</param>
    public async Task<IResult> SendAsync<T>(HttpContext context, GraphQLOperation<T> operation, object variables, string filename, Func<T, string?> idOf)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Problem(StatusCodes.Status400BadRequest, "The page is out of date. Load it again, then upload.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;

        current.Use(context.User);
        var file = new FileUpload("input.file", context.Request.Body, filename, context.Request.ContentType);
        return await client.UploadAsync(operation, variables, file, context.RequestAborted) switch
        {
            GraphQLResult<T>.Data { Value: var value } when idOf(value) is { } id => Results.Json(new { id }),
            GraphQLResult<T>.Refused refused => Problem(StatusCodes.Status422UnprocessableEntity, refused.Errors[0].Message),
            GraphQLResult<T>.Failed failed => Problem(StatusCodes.Status502BadGateway, failed.Failure.Message),
            _ => Problem(StatusCodes.Status502BadGateway, "The shop took the file but gave nothing back.")
        };
    }

    private static IResult Problem(int status, string message) => Results.Json(new { message }, statusCode: status);
}
