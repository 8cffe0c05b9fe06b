using System.Globalization;
using System.Text.Json;
using Bunit;
using Commerce.Admin.Catalog.Grid;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductGridTests : ComponentTest
{
    private const string Grid = """
        {"products":{"nodes":[
          {"id":"P1","name":"Mug","sku":"MUG","version":3,"priceCents":1000,"compareAtPriceCents":null,"stockQuantity":7,"trackStock":true,"isActive":true,"category":{"id":"C1"},"variants":[]},
          {"id":"P2","name":"Shirt","sku":null,"version":1,"priceCents":5000,"compareAtPriceCents":6000,"stockQuantity":0,"trackStock":true,"isActive":true,"category":null,
           "variants":[{"id":"V1","name":"M","sku":"SH-M","version":2,"priceCents":5000,"compareAtPriceCents":null,"stockQuantity":2,"trackStock":true,"isAvailable":true}]}],
        "pageInfo":{"hasNextPage":false,"endCursor":null},"totalCount":2} }
        """;

    public ProductGridTests() => Api.Data("Categories", Answers.Categories).Data("ProductGrid", Grid.ReplaceLineEndings(""));

    [Fact]
    public async Task Cells_ThatChanged_ArePreviewedDoneAndUndone()
    {
        Answer(isApplied: false);
        var page = Open();

        Assert.Equal("Shirts", page.Find("[data-cell='0,3'] option[selected], [data-cell='0,3'] option").TextContent);
        page.Find("[data-cell='0,0']").Change("12.50");
        page.Find("[data-cell='2,2']").Change("9");
        await page.Find("[data-save]").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(["Mug", "Shirt / M"], page.FindAll("dialog tbody td:first-child").Select(cell => cell.TextContent)));
        Assert.True(Sent().GetProperty("dryRun").GetBoolean());
        Assert.Equal(
            """[{"productId":"P1","expectedVersion":3,"priceCents":1250},{"productId":"P2","expectedVersion":2,"variantId":"V1","stockQuantity":9,"stockSeen":2}]""",
            JsonSerializer.Serialize(Sent().GetProperty("rows")));

        Answer(isApplied: true);
        await page.FindAll("dialog .button")[1].ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("2 rows are changed.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        await page.Find(".saved button").ClickAsync(new());

        Assert.Equal(
            """[{"productId":"P1","expectedVersion":4,"priceCents":1000},{"productId":"P2","expectedVersion":3,"variantId":"V1","stockQuantity":2,"stockSeen":9}]""",
            JsonSerializer.Serialize(Sent().GetProperty("rows")));
        page.WaitForAssertion(() => Assert.Contains("as it was before", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cells_OfASpreadsheet_ArePasted()
    {
        var page = Open();

        await page.InvokeAsync(() => page.Instance.Paste(0, 0, "$1,234.50\t1500\t12\tshirts\tno\r\n60\t\t99\r\n55.5\t\t3\tShirts\tmaybe\r\n"));

        Assert.Equal(["1234.50", "1500.00", "12", "60.00", "", "55.50", "", "3"], page.FindAll("tbody input:not([type=checkbox])").Select(input => input.GetAttribute("value")));
        Assert.False(page.Find("[data-cell='0,4']").HasAttribute("checked"));
        Assert.Contains("could not be read", page.Find("#grid-why").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_ChangedByPercent_AreRounded_AndABadRowSaysWhy()
    {
        Api.Data("BulkEditProducts", """{"bulkEditProducts":{"bulkEditPreview":{"isApplied":false,"rows":[{"row":0,"productId":"P1","variantId":null,"version":null,"stockQuantity":7,"changes":[],"problems":[{"message":"Too cheap."}]}]},"errors":null} }""");
        var page = Open();

        page.Find(".percent").Change("-33.33");
        await page.FindAll(".tools button")[0].ClickAsync(new());
        Assert.Equal(["6.67", "33.34", "33.34"], new[] { 0, 1, 2 }.Select(row => page.Find($"[data-cell='{row},0']").GetAttribute("value")));
        await page.Find("[data-save]").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("Too cheap.", page.Find(".problem").TextContent));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public void Grid_OfAFilteredList_AsksForThatList()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products/grid?status=hidden&sort=-priceCents");
        Open();

        Assert.Equal("""{"and":[{"archivedAt":{"eq":null}},{"isActive":{"eq":false}}]}""", Api.Last("ProductGrid").Variables.GetProperty("where").GetRawText());
    }

    [Fact]
    public async Task Products_BeyondThoseShown_AreEditedAndChangedByPercentAsWell()
    {
        const int all = 230;
        Api.On("ProductGrid", request =>
        {
            var from = request.Variables.GetProperty("after") is { ValueKind: JsonValueKind.String } after ? int.Parse(after.GetString()!, CultureInfo.InvariantCulture) : 0;
            var end = Math.Min(all, from + request.Variables.GetProperty("first").GetInt32());
            var nodes = Enumerable.Range(from, end - from).Select(n => $$"""
                {"id":"P{{n}}","name":"Thing {{n}}","sku":null,"version":1,"priceCents":1000,"compareAtPriceCents":null,"stockQuantity":7,"trackStock":true,"isActive":true,"category":null,"variants":[]}
                """);
            return FakeApi.Json($$"""{"data":{"products":{"nodes":[{{string.Join(',', nodes)}}],"pageInfo":{"hasNextPage":{{(end < all ? "true" : "false")}},"endCursor":"{{end}}"},"totalCount":{{all}}} } }""");
        });
        var page = Open();
        Assert.Equal(("Thing 0", 100), (page.Find("tbody th").TextContent, page.FindAll("tbody tr").Count));

        page.Find("[data-cell='3,0']").Change("12");
        await page.FindAll(".pager button")[1].ClickAsync(new());
        Assert.Equal(("Thing 100", "101–200 of 230"), (page.Find("tbody th").TextContent, page.Find(".pager span").TextContent));
        page.Find("[data-cell='100,0']").Change("13");
        await page.FindAll(".pager button")[1].ClickAsync(new());
        Assert.Equal((30, true), (page.FindAll("tbody tr").Count, page.FindAll(".pager button")[1].HasAttribute("disabled")));
        Assert.Contains("2 rows changed.", page.Find("#grid-why").TextContent, StringComparison.Ordinal);

        // From the first page again: all that fit are meant, also those nobody looked at.
        page = Open();
        page.Find(".percent").Change("10");
        Assert.Equal("Change all 230 products", page.Find(".tools button").TextContent);
        await page.Find(".tools button").ClickAsync(new());
        Assert.Contains("230 rows changed.", page.Find("#grid-why").TextContent, StringComparison.Ordinal);

        // What cannot be is shown where it is.
        Api.Data("BulkEditProducts", """{"bulkEditProducts":{"bulkEditPreview":{"isApplied":false,"rows":[{"row":210,"productId":"P210","variantId":null,"version":null,"stockQuantity":7,"changes":[],"problems":[{"message":"Too dear."}]}]},"errors":null} }""");
        await page.Find("[data-save]").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("Too dear.", page.Find(".problem").TextContent));
        Assert.Equal("201–230 of 230", page.Find(".pager span").TextContent);
    }

    private JsonElement Sent() => Api.Last("BulkEditProducts").Variables.GetProperty("input");

    private void Answer(bool isApplied) => Api.Data("BulkEditProducts", $$"""
        {"bulkEditProducts":{"bulkEditPreview":{"isApplied":{{(isApplied ? "true" : "false")}},"rows":[
          {"row":0,"productId":"P1","variantId":null,"version":4,"stockQuantity":7,"changes":[{"field":"priceCents","before":"1000","after":"1250"}],"problems":[]},
          {"row":1,"productId":"P2","variantId":"V1","version":3,"stockQuantity":9,"changes":[{"field":"stockQuantity","before":"2","after":"9"}],"problems":[]}]},"errors":null} }
        """.ReplaceLineEndings(""));

    private IRenderedComponent<ProductGridPage> Open()
    {
        var page = Render<ProductGridPage>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
