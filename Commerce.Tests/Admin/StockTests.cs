using Bunit;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Inventory;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Stock at the desk: seen, corrected, taken in, corrected by file, and taken back.</summary>
public sealed class StockTests : ComponentTest
{
    private const string Rows = """
        {"stockCounts":{"nodes":[{"sku":"SHI-1","name":"Linen shirt / Blue","quantity":2,"trackStock":true,"isActive":true,"availability":"LOW_STOCK","product":{"id":"P1","name":"Linen shirt","imageUrl":null},"variant":{"id":"V1","name":"Blue"} },
        {"sku":null,"name":"Gift card","quantity":7,"trackStock":true,"isActive":true,"availability":"IN_STOCK","product":{"id":"P2","name":"Gift card","imageUrl":null},"variant":null}],
        "pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"totalCount":2} }
        """;

    public StockTests() => Api.Data("StockCounts", Rows);

    [Fact]
    public void List_ShowsTheLeastFirst_AndLeadsToLedgers()
    {
        var page = Open();

        Assert.Equal("""[{"quantity":"ASC"}]""", Api.Last("StockCounts").Variables.GetProperty("order").GetRawText());
        Assert.Contains("Low", page.Find("tbody .status").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/admin/inventory?sku=SHI-1", "/admin/products/P1", "/admin/products/P2"], page.FindAll("tbody .links a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Correction_IsDone_AndTakenBackByItsOpposite()
    {
        Api.Data("AdjustStock", Moved(8, 10));
        var page = Open();
        page.Find("tbody .row-link").Click();
        Assert.Equal("Say how many.", page.Find("dialog .why").TextContent);
        page.Find("dialog input[type=number]").Input("10");
        page.Find("dialog .fields input:not([type])").Input("Counted");
        Assert.Contains("There are 2, and will be 10.", page.Find("dialog [role=status]").TextContent, StringComparison.Ordinal);

        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Linen shirt / Blue: +8, now 10.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("AdjustStock").Variables.GetProperty("input");
        Assert.Equal(("V1", 10, "Counted"), (input.GetProperty("variantId").GetString(), input.GetProperty("quantity").GetInt32(), input.GetProperty("reason").GetString()));

        Api.Data("AdjustStock", Moved(-8, 2));
        await page.Find(".saved .undo").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Undone: there are 2 again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var back = Api.Last("AdjustStock").Variables.GetProperty("input");
        Assert.Equal(("V1", -8, 10, "undo"), (back.GetProperty("variantId").GetString(), back.GetProperty("change").GetInt32(), back.GetProperty("expectedQuantity").GetInt32(), back.GetProperty("reason").GetString()));
        Assert.Empty(page.FindAll(".saved .undo"));
    }

    [Fact]
    public async Task Undo_AfterSomebodySoldOne_SaysWhyNot()
    {
        Api.Answer("AdjustStock", """{"data":{"adjustStock":{"inventoryTransaction":null,"errors":[{"__typename":"StockChangedError","message":"Somebody changed the stock since: there are 9, not 10. Nothing was done.","code":"STOCK_CHANGED"}]}}}""");
        var client = Services.GetRequiredService<Commerce.Admin.Client.GraphQLClient>();
        var notice = Render<SavedNotice>(parameters => parameters
            .Add(saved => saved.Text, "Corrected.")
            .Add(saved => saved.Undo, StockWords.Undo(client, new StockMove("T1", 8, 10, new("P1"), new("V1")))));

        await notice.Find(".undo").ClickAsync(new());

        Assert.Equal("Somebody changed the stock since: there are 9, not 10. Nothing was done.", notice.Find(".saved.not span").TextContent.Trim());
    }

    [Fact]
    public async Task SeveralRows_AreCorrectedWithAWordOnEach()
    {
        var answers = 0;
        Api.On("AdjustStock", _ => FakeApi.Json(answers++ == 0
            ? $$"""{"data":{{Moved(-1, 1)}} }"""
            : """{"data":{"adjustStock":{"inventoryTransaction":null,"errors":[{"__typename":"OutOfStockError","message":"There are not so many.","code":"OUT_OF_STOCK"}]}}}"""));
        var page = Open();
        page.Find("thead .pick input").Change(true);
        page.WaitForElements(".bulk .button")[0].Click();
        page.Find("dialog input[type=number]").Input("-1");
        page.Find("dialog .fields input:not([type])").Input("Shop window");
        Assert.Contains("Linen shirt / Blue · 2 → 1", page.Find("dialog .outcomes").TextContent, StringComparison.Ordinal);

        await page.FindAll("dialog .buttons button")[1].ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("1 done, 1 not: the reasons stand beside them.", page.Find("dialog .summary").TextContent));
        Assert.Equal(["-1, now 1", "There are not so many."], page.FindAll("dialog .outcomes .done, dialog .outcomes .refused").Select(outcome => outcome.TextContent.Replace('−', '-')));
        await page.Find("dialog .buttons button").ClickAsync(new());
        Assert.NotNull(page.WaitForElement(".saved .undo"));
    }

    [Fact]
    public async Task Delivery_OfSeveralArticles_IsTakenInAtOnce()
    {
        Api.Data("ReceiveStock", """{"receiveStock":{"inventoryTransaction":[{"id":"T1","quantityChange":5,"quantityAfter":7,"product":{"id":"P1"},"variant":{"id":"V1"} },{"id":"T2","quantityChange":3,"quantityAfter":3,"product":{"id":"P3"},"variant":null}],"errors":null} }""");
        var page = Open();
        page.FindAll(".page-header .button").Single(button => button.TextContent.Contains("Receive goods", StringComparison.Ordinal)).Click();
        Assert.Equal("Say what came.", page.Find("dialog .why").TextContent);
        page.Find("dialog .more").Click();
        foreach (var (line, sku, pieces) in new[] { (0, "SHI-1", "5"), (1, " NEW-1 ", "3") })
        {
            page.FindAll("dialog .line input:not([type])")[line].Input(sku);
            page.FindAll("dialog .line input[type=number]")[line].Input(pieces);
        }

        Assert.Equal("Take 8 pieces in", page.Find("dialog button[type=submit]").TextContent);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Goods taken in: 8 pieces of 2 articles.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""[{"quantity":5,"sku":"SHI-1"},{"quantity":3,"sku":"NEW-1"}]""", Api.Last("ReceiveStock").Variables.GetProperty("input").GetProperty("lines").GetRawText());
    }

    [Fact]
    public async Task File_IsSentPastTheCircuit_AndItsRowsAreShownToWhoSentIt()
    {
        var page = Render<StockFilePage>();
        var upload = page.FindComponent<UploadZone>();
        var target = await upload.InvokeAsync(() => upload.Instance.Begin("count.csv", 20));
        Assert.StartsWith("/admin/stock/file/upload?filename=count.csv&key=", target.Url, StringComparison.Ordinal);
        Assert.EndsWith("&reason=Counted&dryRun=true", target.Url, StringComparison.Ordinal);

        Services.GetRequiredService<StockFileResults>().Keep("k1", "1", "count.csv", isDryRun: false, [new(2, "A-1", 3, 5, null, null), new(3, "A-2", null, null, "STOCK_ITEM_NOT_FOUND", "Nothing has the SKU 'A-2'.")]);
        await upload.InvokeAsync(() => upload.Instance.Done("k1"));
        Assert.EndsWith("/admin/stock/file?result=k1", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        page = Render<StockFilePage>();
        Assert.Equal("1 row done, 1 refused: the reasons stand beside them.", page.WaitForElement(".summary strong").TextContent);
        Assert.Equal(["Nothing has the SKU 'A-2'.", "+2"], page.FindAll("tbody td:last-child").Select(cell => cell.TextContent));
        Assert.Null(Services.GetRequiredService<StockFileResults>().Find("k1", "2"));
    }

    [Fact]
    public async Task Past_IsSaidInWords()
    {
        Api.Data("StockAsOf", """{"stockAsOf":{"sku":"SHI-1","name":"Linen shirt / Blue","quantity":12,"product":{"id":"P1"} } }""")
            .Data("StockDrift", """{"stockDrift":[{"ledgerQuantity":10,"difference":2,"stock":{"sku":"SHI-1","name":"Linen shirt / Blue","quantity":12,"product":{"id":"P1"} } }]}""");
        var page = Render<StockCheckPage>();

        page.FindAll("form input")[0].Input("SHI-1");
        page.FindAll("form input")[1].Input("2026-01-05T12:30");
        await page.Find("form").SubmitAsync();
        Assert.Contains("There were 12 pieces of Linen shirt / Blue on Monday, January 5, 2026", page.WaitForElement(".answer").TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-01-05T12:30:00Z", Api.Last("StockAsOf").Variables.GetProperty("at").GetString());

        await page.FindAll("button")[^1].ClickAsync(new());
        Assert.Contains("the shop counts 12, its ledger 10 (+2)", page.WaitForElement("ul li").TextContent, StringComparison.Ordinal);
    }

    private static string Moved(int change, int after)
        => $$"""{"adjustStock":{"inventoryTransaction":{"id":"T1","quantityChange":{{change}},"quantityAfter":{{after}},"product":{"id":"P1"},"variant":{"id":"V1"} },"errors":null} }""";

    private IRenderedComponent<StockList> Open()
    {
        var page = Render<StockList>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
