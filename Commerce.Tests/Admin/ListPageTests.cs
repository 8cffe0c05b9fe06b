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
    public void Views_ThatWereSaved_AreOfferedAndCanBeRemoved()
    {
        var script = JSInterop.SetupModule("./admin.js");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<string?>("readKept", _ => true).SetResult("""[{"Name":"Cheap","Query":"?price=..10"},{"Name":"Bad","Query":"javascript:x"},{"Name":null,"Query":null}]""");
        Navigation.NavigateTo("/admin/products?price=..10");

        var page = Render<ProductList>();

        page.WaitForAssertion(() => Assert.Equal(["All", "Low stock", "Sold out", "Hidden", "Without image", "Lately changed", "Cheap"], page.FindAll(".view").Select(view => view.TextContent)));
        Assert.Equal("Cheap", page.Find(".view[aria-current]").TextContent);
        page.Find("button.remove").Click();
        Assert.Equal("[]", script.VerifyInvoke("keep").Arguments[1]);
        page.WaitForAssertion(() => Assert.NotNull(page.Find(".save")));
    }

    [Fact]
    public void View_ThatIsNamed_IsKeptInTheBrowser()
    {
        var script = JSInterop.SetupModule("./admin.js");
        script.Mode = JSRuntimeMode.Loose;
        Navigation.NavigateTo("/admin/products?stock=low&sort=-priceCents&page=2&after=x");
        var page = Render<ProductList>();

        page.Find(".views form input").Input("Dear and rare");
        page.Find(".views form").Submit();

        Assert.Equal("""[{"Name":"Dear and rare","Query":"?stock=low\u0026sort=-priceCents"}]""", script.VerifyInvoke("keep").Arguments[1]);
        Assert.StartsWith("commerce-views:1:", (string)script.VerifyInvoke("keep").Arguments[0]!, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("Dear and rare", page.Find(".view[aria-current]").TextContent));
    }
}
