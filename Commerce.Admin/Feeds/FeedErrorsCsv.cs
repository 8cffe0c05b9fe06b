using System.Text;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;

namespace Commerce.Admin.Feeds;

/// <summary>A feed's row errors as CSV, written page by page as the API gives them: their number does not matter.</summary>
internal sealed class FeedErrorsCsv(GraphQLClient client, string feedId, FeedErrorsQuery query) : IResult
{
    private const int PageSize = 50;

    public async Task ExecuteAsync(HttpContext context)
    {
        var page = new PageQuery(Size: PageSize);
        var first = await ReadAsync(page, context.RequestAborted);
        if (first is not GraphQLResult<ProductFeedData>.Data { Value.ProductFeed: { } feed })
        {
            await Refusal(first).ExecuteAsync(context);
            return;
        }

        var filename = Path.GetFileNameWithoutExtension(feed.Filename) + "-errors.csv";
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(filename);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = disposition.ToString();

        // With the mark: spreadsheets take UTF-8 without it for the system's old code page.
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteAsync(CsvLine.Of("Row", "Column", "Value", "Code", "Message"));
        var errors = feed.Errors;
        while (true)
        {
            foreach (var error in errors.Nodes)
                await writer.WriteAsync(CsvLine.Of(CsvLine.Number(error.RowNumber), error.Column, error.Value, error.Code, error.Message));
            await writer.FlushAsync(context.RequestAborted);
            if (!errors.PageInfo.HasNextPage)
                return;

            page = page.Next(errors.PageInfo);
            if (await ReadAsync(page, context.RequestAborted) is not GraphQLResult<ProductFeedData>.Data { Value.ProductFeed: { } next })
            {
                // A file that ends too early must not look complete: the browser reports a broken download.
                context.Abort();
                return;
            }

            errors = next.Errors;
        }
    }

    private static IResult Refusal(GraphQLResult<ProductFeedData> result) => result switch
    {
        GraphQLResult<ProductFeedData>.Failed { Failure: { Kind: FailureKind.NotAllowed } failure } => Results.Text(failure.Message, statusCode: StatusCodes.Status403Forbidden),
        GraphQLResult<ProductFeedData>.Failed failed => Results.Text(failed.Failure.Message, statusCode: StatusCodes.Status502BadGateway),
        _ => Results.Text("There is no such feed.", statusCode: StatusCodes.Status404NotFound)
    };

    private Task<GraphQLResult<ProductFeedData>> ReadAsync(PageQuery page, CancellationToken cancellation)
        => client.ExecuteAsync(ProductFeedData.Operation, (query with { Page = page }).ToVariables(feedId), cancellation);
}
