using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Stock by hand over HTTP: counted, broken, received, from a file, and what the ledger says of it.</summary>
public abstract class StockContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Row = "inventoryTransaction { transactionType quantityChange quantityAfter notes }";

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task AdjustStock_ByChangeAndByCount_IsInLedgerAndLog()
    {
        var product = await _stage.Checkout.ProductAsync(5);
        var key = AfterSaleStage.Key();
        for (var twice = 0; twice < 2; twice++)
        {
            var broken = await AdjustAsync(new { idempotencyKey = key, sku = product.Sku, change = -2, type = "DAMAGE", reason = "Fell down" });
            Assert.Equal(("DAMAGE", -2, 3), (
                broken.Data("adjustStock", "inventoryTransaction", "transactionType").GetString(), broken.Data("adjustStock", "inventoryTransaction", "quantityChange").GetInt32(),
                broken.Data("adjustStock", "inventoryTransaction", "quantityAfter").GetInt32()));
        }

        Assert.Equal(7, (await AdjustAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, quantity = 10, reason = "Counted" })).Data("adjustStock", "inventoryTransaction", "quantityChange").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await AdjustAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, quantity = 10, reason = "Counted again" })).Data("adjustStock", "inventoryTransaction").ValueKind);
        Assert.Equal(10, await _stage.Checkout.StockAsync(product));
        await using var context = _stage.Checkout.Context();
        Assert.Equal(2, await context.AuditLogs.CountAsync(row => row.TargetType == "Product" && row.TargetId == $"{product.Id}" && row.Action == "stock.adjust"));
    }

    [ContractFact]
    public async Task AdjustStock_ThatIsTakenBack_IsRefusedWhereSomebodyWasFaster()
    {
        var product = await _stage.Checkout.ProductAsync(5);
        await AdjustAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = -3, reason = "Wrong shelf" });
        var undo = new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = 3, expectedQuantity = 2, reason = "undo" };

        Assert.Equal(5, (await AdjustAsync(undo)).Data("adjustStock", "inventoryTransaction", "quantityAfter").GetInt32());
        Assert.Equal(5, (await AdjustAsync(undo)).Data("adjustStock", "inventoryTransaction", "quantityAfter").GetInt32());
        Assert.Equal(["STOCK_CHANGED expectedQuantity"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = 3, expectedQuantity = 2, reason = "undo" }));
        Assert.Equal(["STOCK_CHANGED expectedQuantity"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, quantity = 9, expectedQuantity = 4, reason = "undo" }));
        Assert.Equal(5, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task StockCounts_ListVariantsAndProductsWithoutThem_FilteredOrderedAndCut()
    {
        var mark = $"count{Make.Next()}";
        var lone = await _stage.Checkout.ProductAsync(3, change: row => row.Name = $"{mark} lone");
        var (plenty, none) = (await _stage.Checkout.ProductAsync(50, change: row => row.Name = $"{mark} plenty"), await _stage.Checkout.ProductAsync(0, change: row => row.Name = $"{mark} none"));

        Assert.Equal([$"{none.Name} 0 OUT_OF_STOCK", $"{lone.Name} 3 LOW_STOCK", $"{plenty.Name} 50 IN_STOCK"], await CountsAsync($$"""where: { name: { contains: "{{mark}}" } }, order: [{ quantity: ASC }]"""));
        Assert.Equal([$"{lone.Name} 3 LOW_STOCK"], await CountsAsync($$"""where: { name: { contains: "{{mark}}" }, availability: { in: [LOW_STOCK, BACKORDER] } }"""));
        Assert.Equal([$"{plenty.Name} 50 IN_STOCK"], await CountsAsync($$"""first: 1, where: { name: { contains: "{{mark}}" }, trackStock: { eq: true } }, order: [{ quantity: DESC }]"""));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await api.AskAsync("{ stockCounts { totalCount } }", email: AfterSaleStage.Support)).Codes);

        var variants = (await api.AskAsync("{ stockCounts(first: 50) { totalCount nodes { sku quantity variant { id sku stockQuantity } product { id variants { id } } } } }", email: Merchandiser)).Data("stockCounts").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Contains(variants, row => row.GetProperty("variant").ValueKind != JsonValueKind.Null);
        Assert.All(variants, row =>
        {
            if (row.GetProperty("variant") is { ValueKind: not JsonValueKind.Null } variant)
                Assert.Equal((row.GetProperty("sku").GetString(), row.GetProperty("quantity").GetInt32()), (variant.GetProperty("sku").GetString(), variant.GetProperty("stockQuantity").GetInt32()));
            else
                Assert.Empty(row.GetProperty("product").GetProperty("variants").EnumerateArray());
        });
    }

    private async Task<IEnumerable<string>> CountsAsync(string arguments) =>
        (await api.AskAsync($$"""{ stockCounts({{arguments}}) { nodes { name quantity availability } } }""", email: Merchandiser)).Data("stockCounts").GetProperty("nodes").EnumerateArray()
            .Select(row => $"{row.GetProperty("name").GetString()} {row.GetProperty("quantity").GetInt32()} {row.GetProperty("availability").GetString()}");

    [ContractFact]
    public async Task AdjustStock_Refusals_SayWhy()
    {
        var product = await _stage.Checkout.ProductAsync(1);
        Assert.Equal(["OUT_OF_STOCK quantity"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = -2, reason = "x" }));
        Assert.Equal(["STOCK_ITEM_NOT_FOUND"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = "NO-SUCH-SKU", change = 1, reason = "x" }));
        Assert.Equal(["INVALID_STOCK_CHANGE", "INVALID_TEXT reason"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = 1, quantity = 1, reason = " " }));
        Assert.Equal(["INVALID_STOCK_CHANGE type"], await RefusedAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = 1, type = "SALE", reason = "x" }));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("adjustStock", Row, new { idempotencyKey = "k", sku = "x", change = 1, reason = "x" })).Codes);
    }

    [ContractFact]
    public async Task ReceiveStock_AllOrNothing_OnceForItsKey()
    {
        var (first, second) = (await _stage.Checkout.ProductAsync(0), await _stage.Checkout.ProductAsync(1));
        var bad = new { idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { sku = first.Sku!, quantity = 3 }, new { sku = "NO-SUCH-SKU", quantity = 1 } } };
        Assert.Equal(["STOCK_ITEM_NOT_FOUND lines/1"], (await ReceiveAsync(bad)).Refusals("receiveStock"));
        Assert.Equal(0, await _stage.Checkout.StockAsync(first));

        var good = new { idempotencyKey = AfterSaleStage.Key(), reference = $"LS-{Make.Next()}", lines = new[] { new { sku = second.Sku, quantity = 4 }, new { sku = first.Sku, quantity = 3 } } };
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReceiveAsync(good)));

        Assert.All(answers, answer => Assert.Equal(
            [(3, 3), (4, 5)],
            answer.Data("receiveStock", "inventoryTransaction").EnumerateArray().Select(row => (row.GetProperty("quantityChange").GetInt32(), row.GetProperty("quantityAfter").GetInt32()))));
        Assert.Equal((3, 5), (await _stage.Checkout.StockAsync(first), await _stage.Checkout.StockAsync(second)));
    }

    [ContractFact]
    public async Task AdjustStockByFile_ABadRow_StopsNoOther()
    {
        var (first, second) = (await _stage.Checkout.ProductAsync(1), await _stage.Checkout.ProductAsync(9));
        var csv = $"sku;quantity\n{first.Sku};12\nNO-SUCH-SKU;1\n{second.Sku};many\n{second.Sku};8\n";
        var key = AfterSaleStage.Key();
        string[] outcome = [$"2 {first.Sku} 12 ", "3 NO-SUCH-SKU  STOCK_ITEM_NOT_FOUND", $"4 {second.Sku}  BAD_ROW", $"5 {second.Sku} 8 "];

        Assert.Equal(outcome, await UploadAsync(csv, key, dryRun: true));
        Assert.Equal(1, await _stage.Checkout.StockAsync(first));
        Assert.Equal(outcome, await UploadAsync(csv, key, dryRun: false));
        Assert.Equal((12, 8), (await _stage.Checkout.StockAsync(first), await _stage.Checkout.StockAsync(second)));
        Assert.Contains($"2 {first.Sku}  DONE_BEFORE", await UploadAsync(csv, key, dryRun: false));
        Assert.Contains("INVALID_STOCK_FILE", await SendAsync("name;count\nx;1\n", AfterSaleStage.Key(), false), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Reports_ReadTheLedger()
    {
        var product = await _stage.Checkout.ProductAsync(5);
        // The times that databases keep are rounded.
        await Task.Delay(5);
        var before = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Task.Delay(5);
        await AdjustAsync(new { idempotencyKey = AfterSaleStage.Key(), sku = product.Sku, change = -3, reason = "Gone" });
        const string asOf = "query($sku: String!, $at: DateTime) { stockAsOf(sku: $sku, at: $at) { quantity name product { sku } variant { id } } }";
        Assert.Equal(5, (await api.AskAsync(asOf, new { sku = product.Sku, at = before.ToString("O") }, Merchandiser)).Data("stockAsOf", "quantity").GetInt64());
        Assert.Equal(2, (await api.AskAsync(asOf, new { sku = product.Sku }, Merchandiser)).Data("stockAsOf", "quantity").GetInt64());
        Assert.Equal(0, (await api.AskAsync(asOf, new { sku = product.Sku, at = "2000-01-01T00:00:00Z" }, Merchandiser)).Data("stockAsOf", "quantity").GetInt64());
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync(asOf, new { sku = "NO-SUCH-SKU" }, Merchandiser)).Data("stockAsOf").ValueKind);

        var low = (await api.AskAsync("{ lowStock(threshold: 2, first: 500) { totalCount items { sku quantity } } }", email: Merchandiser)).Data("lowStock");
        Assert.Contains(low.GetProperty("items").EnumerateArray(), item => item.GetProperty("sku").GetString() == product.Sku);
        Assert.True(low.GetProperty("totalCount").GetInt32() >= 1);

        await using var context = _stage.Checkout.Context();
        await context.Products.Where(row => row.Id == product.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.StockQuantity, 7));
        var drift = (await api.AskAsync("{ stockDrift(first: 500) { ledgerQuantity difference stock { sku quantity } } }", email: Merchandiser)).Data("stockDrift").EnumerateArray()
            .Single(row => row.GetProperty("stock").GetProperty("sku").GetString() == product.Sku);
        Assert.Equal((2, 5), (drift.GetProperty("ledgerQuantity").GetInt32(), drift.GetProperty("difference").GetInt32()));
        await context.Products.Where(row => row.Id == product.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.StockQuantity, 2));
    }

    private Task<Answer> AdjustAsync(object input) => _stage.DoAsync("adjustStock", Row, input, Merchandiser);

    private async Task<IEnumerable<string>> RefusedAsync(object input) => (await AdjustAsync(input)).Refusals("adjustStock");

    private Task<Answer> ReceiveAsync(object input) => _stage.DoAsync("receiveStock", "inventoryTransaction { quantityChange quantityAfter }", input, Merchandiser);

    private async Task<IEnumerable<string>> UploadAsync(string csv, string key, bool dryRun)
    {
        using var answer = JsonDocument.Parse(await SendAsync(csv, key, dryRun));
        return [.. answer.RootElement.GetProperty("data").GetProperty("adjustStockByFile").GetProperty("stockListRow").EnumerateArray()
            .Select(row => $"{row.GetProperty("row")} {row.GetProperty("sku")} {row.GetProperty("after")} {row.GetProperty("code")}")];
    }

    private async Task<string> SendAsync(string csv, string key, bool dryRun)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(JsonSerializer.Serialize(new
        {
            query = "mutation($file: Upload!, $key: String!, $dry: Boolean!) { adjustStockByFile(input: { file: $file, idempotencyKey: $key, reason: \"Counted\", dryRun: $dry }) { stockListRow { row sku before after code } errors { ... on Error { code } } } }",
            variables = new { file = (string?)null, key, dry = dryRun },
        })), "operations");
        form.Add(new StringContent("""{ "0": ["variables.file"] }"""), "map");
        using var file = new StringContent(csv);
        form.Add(file, "0", "stock.csv");
        using var client = api.NewClient(Merchandiser);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteStockTests(SqliteApi api) : StockContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresStockTests(PostgresApi api) : StockContract(api);
