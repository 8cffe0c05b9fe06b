using System.Text;
using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>What a supplier calls its columns is said once, and holds for all its files.</summary>
public abstract class FeedMappingContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";

    private const string Save = """
        mutation($supplier: String!, $columns: [MappedColumnInput!]!) { saveFeedMapping(input: { supplier: $supplier, columns: $columns }) {
            feedMapping { id supplier columns { column target } }
            errors { __typename ... on Error { code message } } } }
        """;

    private const string Upload = """
        mutation($file: Upload!, $supplier: String) { uploadProductFeed(input: { file: $file, supplier: $supplier, dryRun: true }) {
            productFeed { id supplier unknownColumns } errors { __typename } } }
        """;

    [ContractFact]
    public async Task Save_KnownTargets_IsReadBackAndWrittenOver()
    {
        var saved = await SaveAsync("Northwind", new { column = " Artikelnr ", target = "sku" }, new { column = "Lager", target = "Inventory quantity" }, new { column = "Intern", target = (string?)null });
        Assert.False(saved.HasErrors, saved.ToString());
        Assert.Equal("Artikelnr:SKU Lager:Inventory quantity Intern:", Columns(saved.Data("saveFeedMapping", "feedMapping")));

        await SaveAsync("Northwind", new { column = "Nr", target = "SKU" });

        var read = await api.AskAsync("{ feedMappings { id supplier columns { column target } } feedColumns { name meaning } google: feedColumns(format: GOOGLE_TSV) { name } }", null, Merchandiser);
        Assert.Equal("Nr:SKU", Columns(read.Data("feedMappings").EnumerateArray().Single(row => row.GetProperty("supplier").GetString() == "Northwind")));
        Assert.Contains(read.Data("feedColumns").EnumerateArray(), column => column.GetProperty("name").GetString() == "Compare-at price");
        Assert.Contains(read.Data("google").EnumerateArray(), column => column.GetProperty("name").GetString() == "item_group_id");
    }

    [ContractFact]
    public async Task Save_WhatCannotBe_IsRefusedByName()
    {
        var answer = await SaveAsync("Wrong", new { column = "a", target = "Pricee" }, new { column = "b", target = "SKU" }, new { column = "c", target = "sku" }, new { column = "B", target = "Title" });

        var messages = answer.Data("saveFeedMapping", "errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()!).ToList();
        Assert.Equal(3, messages.Count);
        Assert.Contains(messages, message => message.Contains("'Pricee'", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("'b' and 'c'", StringComparison.Ordinal));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Save, new { supplier = "x", columns = new[] { new { column = "a", target = "SKU" } } }, "support@demo.example")).Codes);
    }

    [ContractFact]
    public async Task Upload_WithASupplier_ReadsItsColumnsAndNamesTheOthers()
    {
        const string File = "Artikelnr;Bezeichnung;VK brutto;Regal\nMAP-1;Becher;9,50;A3\n";
        var unknown = await UploadAsync(File, null);
        Assert.Equal("FAILED Artikelnr,Bezeichnung,VK brutto,Regal 0", await RunAsync(unknown));

        await SaveAsync("Südwind", new { column = "artikelnr", target = "SKU" }, new { column = "Bezeichnung", target = "Title" }, new { column = "VK brutto", target = "Price" });
        Assert.Equal("COMPLETED Regal 1", await RunAsync(await UploadAsync(File, "Südwind")));

        var again = await api.AskAsync("mutation($id: ID!) { repeatProductFeed(input: { id: $id, supplier: \"Südwind\" }) { productFeed { id supplier filename } errors { __typename } } }", new { id = unknown }, Merchandiser);
        Assert.Equal("Südwind", again.Data("repeatProductFeed", "productFeed", "supplier").GetString());
        Assert.Equal("COMPLETED Regal 1", await RunAsync(again.Data("repeatProductFeed", "productFeed", "id").GetString()!));
    }

    [ContractFact]
    public async Task Remove_ForgetsIt()
    {
        var id = (await SaveAsync("Gone", new { column = "a", target = "SKU" })).Data("saveFeedMapping", "feedMapping", "id").GetString();
        const string Remove = "mutation($id: ID!) { removeFeedMapping(input: { id: $id }) { removed errors { __typename ... on Error { code } } } }";

        Assert.True((await api.AskAsync(Remove, new { id }, Merchandiser)).Data("removeFeedMapping", "removed").GetBoolean());
        Assert.Equal("FEED_MAPPING_NOT_FOUND", (await api.AskAsync(Remove, new { id }, Merchandiser)).Data("removeFeedMapping", "errors")[0].GetProperty("code").GetString());
        var log = await api.AskAsync("{ auditLogs(where: { targetType: { eq: \"FeedMapping\" } }) { nodes { action } } }", null, "admin@demo.example");
        Assert.Contains(log.Data("auditLogs", "nodes").EnumerateArray(), row => row.GetProperty("action").GetString() == "feedMapping.delete");
    }

    private async Task<JsonElement> StateAsync(string id)
    {
        using var client = api.NewClient(Merchandiser);
        return (await ApiHost.AskOnceAsync(client, $"{{ productFeed(id: \"{id}\") {{ status }} }}")).Data("productFeed");
    }

    private static string Columns(JsonElement mapping) =>
        string.Join(' ', mapping.GetProperty("columns").EnumerateArray().Select(column => $"{column.GetProperty("column").GetString()}:{column.GetProperty("target").GetString()}"));

    private Task<Answer> SaveAsync(string supplier, params object[] columns) => api.AskAsync(Save, new { supplier, columns }, Merchandiser);

    private async Task<string> UploadAsync(string content, string? supplier)
    {
        using var client = api.NewClient(Merchandiser);
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = Upload, variables = new { file = (string?)null, supplier } })), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "supplier.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var answer = new Answer(response.StatusCode, document.RootElement.Clone());
        Assert.False(answer.HasErrors, answer.ToString());
        return answer.Data("uploadProductFeed", "productFeed", "id").GetString()!;
    }

    /// <summary>Waits for the worker, and says what became of the import.</summary>
    private async Task<string> RunAsync(string id)
    {
        const string Read = "query($id: ID!) { productFeed(id: $id) { status unknownColumns successRows } }";
        JsonElement feed;
        do
        {
            await Task.Delay(20);
            // While it changes, two ways to ask may be told different things.
            feed = await StateAsync(id);
        }
        while (feed.GetProperty("status").GetString() is "PENDING" or "PROCESSING");

        feed = (await api.AskAsync(Read, new { id }, Merchandiser)).Data("productFeed");
        return $"{feed.GetProperty("status").GetString()} {string.Join(',', feed.GetProperty("unknownColumns").EnumerateArray().Select(column => column.GetString()))} {feed.GetProperty("successRows").GetInt32()}";
    }
}

public sealed class SqliteFeedMappingTests(SqliteApi api) : FeedMappingContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresFeedMappingTests(PostgresApi api) : FeedMappingContract(api), IClassFixture<PostgresApi>;
