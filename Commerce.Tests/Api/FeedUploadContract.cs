using System.Net;
using System.Text;
using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Uploading a feed over HTTP; the import itself is tested with the domain.</summary>
public abstract class FeedUploadContract(ApiHost api)
{
    private const string Upload = """
        mutation($file: Upload!) { uploadProductFeed(input: { file: $file, feedType: PRODUCTS, format: JSONL, dryRun: true }) {
            productFeed { id filename feedType format status dryRun blob { sizeBytes url } job { jobType status } createdBy { email }
                errors(first: 5) { totalCount } }
            errors { __typename ... on Error { code } } } }
        """;

    [ContractFact]
    public async Task Upload_AsMerchandiser_FilesAFeedAndAJob()
    {
        var answer = await SendAsync("merch@demo.example");

        Assert.False(answer.HasErrors, answer.ToString());
        var feed = answer.Data("uploadProductFeed", "productFeed");
        Assert.Equal("products.jsonl", feed.GetProperty("filename").GetString());
        Assert.Equal(3, feed.GetProperty("blob").GetProperty("sizeBytes").GetInt64());
        Assert.Equal("merch@demo.example", feed.GetProperty("createdBy").GetProperty("email").GetString());
        Assert.NotNull(feed.GetProperty("job").GetProperty("jobType").GetString());
        var read = await api.AskAsync(
            "query($id: ID!) { productFeed(id: $id) { filename errors { totalCount nodes { rowNumber column code message } } } jobs(first: 1) { totalCount } }",
            new { id = feed.GetProperty("id").GetString() },
            "merch@demo.example");
        Assert.False(read.HasErrors, read.ToString());
        Assert.Equal("products.jsonl", read.Data("productFeed", "filename").GetString());
    }

    [ContractFact]
    public async Task Upload_AsAnybodyElse_IsRefused()
    {
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await SendAsync(null)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await SendAsync("customer@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await SendAsync("support@demo.example")).Codes);
    }

    [ContractFact]
    public async Task Export_AsMerchandiser_SendsAFileThatNamesItself()
    {
        using var client = api.NewClient("merch@demo.example");
        using var response = await client.GetAsync("/product-exports?format=SHOPIFY_CSV&active=true&search=mug");

        Assert.Equal((HttpStatusCode.OK, "text/csv", "no-store"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.CacheControl?.ToString()));
        Assert.EndsWith("-shopify.csv", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        var rows = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Title,URL handle,", rows[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(rows.Skip(1), row => row.Contains("mug", StringComparison.OrdinalIgnoreCase));
    }

    [ContractFact]
    public async Task Export_AsAnybodyElseOrInNoFormat_IsRefused()
    {
        foreach (var (email, format, status) in ((string?, string, HttpStatusCode)[])
            [(null, "JSONL", HttpStatusCode.Unauthorized), ("customer@demo.example", "JSONL", HttpStatusCode.Forbidden), ("support@demo.example", "JSONL", HttpStatusCode.Forbidden), ("merch@demo.example", "EXCEL", HttpStatusCode.BadRequest)])
        {
            using var client = api.NewClient(email);
            using var response = await client.GetAsync($"/product-exports?format={format}");
            Assert.Equal((email, status), (email, response.StatusCode));
        }
    }

    private async Task<Answer> SendAsync(string? email)
    {
        using var client = api.NewClient(email);
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes("{}\n"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = Upload, variables = new { file = (string?)null } })), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "products.jsonl" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone());
    }
}

public sealed class SqliteFeedUploadTests(SqliteApi api) : FeedUploadContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresFeedUploadTests(PostgresApi api) : FeedUploadContract(api), IClassFixture<PostgresApi>;
