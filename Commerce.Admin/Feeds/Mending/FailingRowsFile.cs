using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Microsoft.Net.Http.Headers;

namespace Commerce.Admin.Feeds.Mending;

/// <summary>The refused rows of a feed as a file in the format they came in, page by page as they come from the API.</summary>
internal sealed class FailingRowsFile(GraphQLClient client, string feedId) : IResult
{
    private const int PageSize = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var leaving = httpContext.RequestAborted;
        if (await ReadAsync(null, leaving) is not { FailingRows: { Rows.Count: > 0 } page } feed)
        {
            await Results.Text("There are no refused rows.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(httpContext);
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName("refused-" + Path.GetFileName(feed.Filename));
        var response = httpContext.Response;
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = feed.Format switch { "GOOGLE_XML" => "application/xml", "JSONL" => "application/jsonl", "GOOGLE_TSV" => "text/tab-separated-values", _ => "text/csv" } + "; charset=utf-8";
        await response.WriteAsync(page.Head, leaving);
        while (true)
        {
            foreach (var row in page.Rows)
                await response.WriteAsync(row.Text, leaving);
            if (!page.HasMore)
                break;
            if ((await ReadAsync(page.Rows[^1].RowNumber, leaving))?.FailingRows is not { Rows.Count: > 0 } next)
            {
                // A file that ends too early must not look complete: the browser reports a broken download.
                httpContext.Abort();
                return;
            }

            page = next;
        }

        await response.WriteAsync(page.Tail, leaving);
    }

    private async Task<FailingFeed?> ReadAsync(int? afterRow, CancellationToken cancellation)
        => await client.ExecuteAsync(FailingRowsData.Operation, new { id = feedId, first = PageSize, afterRow }, cancellation) is GraphQLResult<FailingRowsData>.Data { Value.ProductFeed: { } feed } ? feed : null;
}
