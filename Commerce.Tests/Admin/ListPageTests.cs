using Bunit;
using Commerce.Admin.Catalog;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>What all lists can do, tried on that of the products.</summary>
public sealed class ListPageTests : ComponentTest
{
    public ListPageTests() => Api.Data("Categories", Answers.Categories).Data("Products", Answers.Products("Linen shirt", "Wool hat"));

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private string Here => new Uri(Navigation.Uri).PathAndQuery;

    [Fact]
    public void Filters_ThatAreSet_AreChipsThatTakeThemAway()
    {
        Navigation.NavigateTo("/admin/products?status=hidden&stock=low,out&price=..50");

        var page = Render<ProductList>();

        page.WaitForElement("tbody tr");
        var chips = page.FindAll(".filters .chip");
        Assert.Equal(["Status: Hidden", "Stock: Low (1–5), Sold out", "Price: at most 50.00"], chips.Select(chip => chip.FirstChild!.TextContent));
        Assert.Equal("/admin/products?status=hidden&price=..50", chips[1].GetAttribute("href"));
    }

    [Fact]
    public void Filters_TickedOneAfterAnother_AddUp()
    {
        var page = Render<ProductList>();
        page.WaitForElement("tbody tr");

        Tick("Sold out");
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".chip")));
        Tick("Low (1–5)");

        Assert.Equal("/admin/products?stock=low%2Cout", Here);
        page.WaitForAssertion(() => Assert.Contains("Low (1–5), Sold out", page.Find(".chip").TextContent, StringComparison.Ordinal));

        void Tick(string choice) => page.FindAll(".editors .choice").Single(label => label.TextContent.Trim() == choice).QuerySelector("input")!.Change(true);
    }

    [Fact]
    public void Columns_ThatAreChosen_AreInTheAddressAndLoadNothing()
    {
        var page = Render<ProductList>();
        page.WaitForElement("tbody tr");
        var asked = Api.Requests.Count;

        page.FindAll(".looks label").Single(label => label.TextContent.Trim() == "Brand").QuerySelector("input")!.Change(true);
        page.WaitForAssertion(() => Assert.Contains(page.FindAll("th"), head => head.TextContent.Trim() == "Brand"));
        page.FindAll(".looks label").Single(label => label.TextContent.Trim() == "Comfortable").QuerySelector("input")!.Change(true);

        page.WaitForAssertion(() => Assert.NotNull(page.Find("table.comfortable")));
        Assert.Equal("/admin/products?cols=image%2Csku%2Cbrand%2Ccategory%2Cprice%2Cstock%2Cchanged%2Cstatus&rows=comfortable", Here);
        Assert.Equal(asked, Api.Requests.Count);
    }

    [Fact]
    public void Rows_ThatAreTicked_AreCountedAndSavedAsAFile()
    {
        var script = JSInterop.SetupModule("./admin.js");
        script.Mode = JSRuntimeMode.Loose;
        var page = Render<ProductList>();
        page.WaitForElement("tbody tr");

        page.Find("tbody tr:nth-child(2) .pick input").Change(true);
        page.WaitForAssertion(() => Assert.Equal("1 selected", page.Find(".bulk .how-many").TextContent));
        page.FindAll(".bulk button").Single(button => button.TextContent.Contains("CSV", StringComparison.Ordinal)).Click();

        var saved = script.VerifyInvoke("saveFile").Arguments;
        Assert.StartsWith("products-", Assert.IsType<string>(saved[0]), StringComparison.Ordinal);
        Assert.StartsWith("Name,SKU,Brand,Category,Price,", Assert.IsType<string>(saved[1]), StringComparison.Ordinal);
        Assert.Contains("\r\nWool hat,SKU-1,,Shirts,$19.99,", (string)saved[1]!, StringComparison.Ordinal);
        page.FindAll(".bulk button")[^1].Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".bulk")));
    }

    [Fact]
    public void Selection_OfAll_EndsWithAnotherFilter()
    {
        var page = Render<ProductList>();
        page.WaitForElement("tbody tr");

        page.Find("th.pick input").Change(true);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tr[aria-selected=true]").Count));
        Navigation.NavigateTo("/admin/products?status=hidden");

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".bulk, tr[aria-selected]")));
    }

    [Fact]
    public async Task Views_ThatWereKept_AreOffered_Removed_AndBroughtBack()
    {
        const string Kept = """{"savedViews":[{"id":"SV1","name":"Cheap","query":"?price=..10"},{"id":"SV2","name":"Bad","query":"javascript:x"}]}""";
        Api.Data("SavedViews", Kept).Data("RemoveView", """{"removeView":{"removed":true,"errors":null} }""").Data("SaveView", """{"saveView":{"savedView":{"id":"SV3","name":"Cheap","query":"?price=..10"},"errors":null} }""");
        Navigation.NavigateTo("/admin/products?price=..10");
        var page = Render<ProductList>();

        page.WaitForAssertion(() => Assert.Equal(["All", "Low stock", "Sold out", "Hidden", "Without image", "Lately changed", "Cheap"], page.FindAll(".view").Select(view => view.TextContent)));
        Assert.Equal("Cheap", page.Find(".view[aria-current]").TextContent);
        Assert.Equal("products", Api.Last("SavedViews").Variables.GetProperty("list").GetString());
        Api.Data("SavedViews", """{"savedViews":[]}""");
        await page.Find("button.remove").ClickAsync(new());
        Assert.Equal("SV1", Api.Last("RemoveView").Variables.GetProperty("input").GetProperty("id").GetString());
        page.WaitForAssertion(() => Assert.NotNull(page.Find(".save")));

        Api.Data("SavedViews", Kept);
        await page.WaitForElement(".saved .undo").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("Cheap", page.Find(".view[aria-current]").TextContent));
        Assert.Equal("""{"list":"products","name":"Cheap","query":"?price=..10"}""", Api.Last("SaveView").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task View_ThatIsNamed_IsKeptByTheShop()
    {
        Api.Data("SaveView", """{"saveView":{"savedView":{"id":"SV1","name":"Dear and rare","query":"?stock=low&sort=-priceCents"},"errors":null} }""");
        Navigation.NavigateTo("/admin/products?stock=low&sort=-priceCents&page=2&after=x");
        var page = Render<ProductList>();

        page.WaitForElement(".views form input").Input("Dear and rare");
        Api.Data("SavedViews", """{"savedViews":[{"id":"SV1","name":"Dear and rare","query":"?stock=low&sort=-priceCents"}]}""");
        await page.Find(".views form").SubmitAsync();

        var input = Api.Last("SaveView").Variables.GetProperty("input");
        Assert.Equal(("Dear and rare", "?stock=low&sort=-priceCents"), (input.GetProperty("name").GetString(), input.GetProperty("query").GetString()));
        page.WaitForAssertion(() => Assert.Equal("Dear and rare", page.Find(".view[aria-current]").TextContent));
    }

    [Fact]
    public async Task View_ThatIsRefused_SaysWhy()
    {
        Api.Answer("SaveView", """{"data":{"saveView":{"savedView":null,"errors":[{"__typename":"LimitReachedError","message":"More than 20 views of one list are not possible.","code":"LIMIT_REACHED"}]}}}""");
        Navigation.NavigateTo("/admin/products?stock=low&sort=-priceCents");
        var page = Render<ProductList>();

        page.WaitForElement(".views form input").Input("One more");
        await page.Find(".views form").SubmitAsync();

        Assert.Equal("More than 20 views of one list are not possible.", page.WaitForElement("[role=alert] li").TextContent);
    }
}
