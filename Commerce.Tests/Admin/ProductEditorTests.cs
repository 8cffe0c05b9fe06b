using System.Text.Json;
using Bunit;
using Commerce.Admin.Catalog;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductEditorTests : ComponentTest
{
    private const string Stale = """{"data":{"updateProduct":{"product":null,"errors":[{"__typename":"StaleVersionError","message":"It was changed.","code":"STALE_VERSION","path":["expectedVersion"]}]}}}""";

    public ProductEditorTests() => Api.Data("Categories", Answers.Categories).Data("Product", Answers.Product());

    [Fact]
    public void Product_Untouched_CannotBeSaved_AndSaysWhy()
    {
        var page = Open();

        Assert.True(page.Find("[data-save]").HasAttribute("disabled"));
        Assert.Equal("Nothing was changed.", page.Find("#product-why").TextContent);
        Assert.Equal("$30.00 · 60%", page.Find(".margin strong").TextContent);
    }

    [Fact]
    public async Task Product_Edited_SendsWhatChanged_AndNothingElse()
    {
        Api.Data("UpdateProduct", """{"updateProduct":{"product":{"id":"P1","name":"Linen shirt","version":8,"isActive":true},"errors":null} }""");
        var page = Open();

        // Found and used before anything else can be drawn.
        await page.InvokeAsync(() => page.Find("aside input[type=checkbox]").Change(true));
        await page.InvokeAsync(() => page.FindAll("input[type=number]")[0].Input("45.50"));
        await page.InvokeAsync(() => page.FindAll("input[type=number]")[2].Input(""));
        Assert.Equal("Changed: shown in the shop, price, cost.", page.Find("#product-why").TextContent);
        await page.Find("[data-save]").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Linen shirt is saved.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("UpdateProduct").Variables.GetProperty("input");
        Assert.Equal(7, input.GetProperty("expectedVersion").GetInt32());
        Assert.Equal("""{"isActive":true,"priceCents":4550,"costCents":null}""", JsonSerializer.Serialize(input.GetProperty("product")));
    }

    [Fact]
    public async Task TwoPeople_EditingOneProduct_ChooseFieldByField()
    {
        var page = Open();
        page.Find("[data-edit-field]").Input("Mine");
        page.FindAll("input[type=number]")[0].Input("60");
        Api.Answer("UpdateProduct", Stale);
        Api.Data("Product", Answers.Product(version: 8, name: "Theirs", brand: "Globex", price: 4000));

        await page.Find("[data-save]").ClickAsync(new());

        // What only they changed is taken over; of what both changed, nothing is lost until it is decided.
        page.WaitForAssertion(() => Assert.Equal(["Brand: Acme → Globex"], page.FindAll(".theirs li").Select(item => item.TextContent)));
        Assert.Equal(["Name", "Price"], page.FindAll(".theirs tbody th").Select(head => head.FirstChild!.TextContent));
        Assert.Equal("Mine", page.Find("[data-edit-field]").GetAttribute("value"));
        Assert.Equal("Choose theirs or mine for 2 fields above.", page.Find("#product-why").TextContent);
        page.Find("button[aria-label='Keep mine: Name']").Click();
        page.Find("button[aria-label='Take theirs: Price']").Click();
        Assert.Equal("40.00", page.FindAll("input[type=number]")[0].GetAttribute("value"));

        Api.Data("UpdateProduct", """{"updateProduct":{"product":{"id":"P1","name":"Mine","version":9,"isActive":false},"errors":null} }""");
        await page.Find("[data-save]").ClickAsync(new());
        var input = Api.Last("UpdateProduct").Variables.GetProperty("input");
        Assert.Equal(8, input.GetProperty("expectedVersion").GetInt32());
        Assert.Equal("""{"name":"Mine"}""", JsonSerializer.Serialize(input.GetProperty("product")));
    }

    [Fact]
    public async Task Leaving_WithUnsavedChanges_Asks()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        var page = Open();
        var here = navigation.Uri;
        page.Find("[data-edit-field]").Input("Mine");

        navigation.NavigateTo("/admin/orders");
        page.WaitForAssertion(() => Assert.Contains("You have changed name", page.Find("dialog").TextContent, StringComparison.Ordinal));
        Assert.Equal(here, navigation.Uri);
        await page.Find("dialog .danger").ClickAsync(new());

        Assert.EndsWith("/admin/orders", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_ThatWasNotSaved_IsBack()
    {
        var before = """{"Name":"Linen shirt","Brand":"Acme","Price":"50.00","Cost":"20.00","Slug":"linen-shirt","Weight":"420","Tags":"summer","Categories":"C1","ProductType":"","Description":"","CompareAt":"","Sku":"","Gtin":"","Dimensions":"","SeoTitle":"","SeoDescription":"","IsActive":"false","TrackStock":"true","InventoryPolicy":"DENY"}""";
        var module = JSInterop.SetupModule(_ => true);
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<string?>("readKept", "commerce-product-P1").SetResult($$"""{"Before":{{before}},"Form":{{before.Replace("\"Linen shirt\"", "\"Half typed\"", StringComparison.Ordinal)}} }""");

        var page = Open();

        page.WaitForAssertion(() => Assert.Equal("Half typed", page.Find("[data-edit-field]").GetAttribute("value")));
        Assert.Equal("Changed: name.", page.Find("#product-why").TextContent);
        page.Find(".draft button").Click();
        Assert.Equal("Linen shirt", page.Find("[data-edit-field]").GetAttribute("value"));
    }

    [Fact]
    public async Task Product_Archived_IsLocked_AndCanBeBroughtBack()
    {
        Api.Data("ArchiveProduct", """{"archiveProduct":{"product":{"id":"P1","name":"Linen shirt","version":8,"isActive":false},"errors":null} }""");
        Api.Data("RestoreProduct", """{"restoreProduct":{"product":{"id":"P1","name":"Linen shirt","version":9,"isActive":false},"errors":null} }""");
        var page = Open();
        Api.Data("Product", Answers.Product(version: 8, archivedAt: "\"2026-02-01T00:00:00Z\""));

        await page.Find(".more .danger").ClickAsync(new());

        page.WaitForAssertion(() => Assert.True(page.Find("fieldset").HasAttribute("disabled")));
        Assert.Contains("Linen shirt is archived.", page.Find(".saved").TextContent, StringComparison.Ordinal);
        await page.Find(".saved button").ClickAsync(new());
        Assert.Equal(8, Api.Last("RestoreProduct").Variables.GetProperty("input").GetProperty("expectedVersion").GetInt32());
    }

    [Fact]
    public async Task NewProduct_IsMade_AndLeadsToItself()
    {
        Api.Data("CreateProduct", """{"createProduct":{"product":{"id":"P2","name":"Wool hat","version":1,"isActive":false},"errors":null} }""");
        var page = Render<NewProductPage>();
        Assert.Equal("Give the product a name.", page.WaitForElement("#product-why").TextContent);

        page.Find("[data-edit-field]").Input("Wool hat");
        page.FindAll("input[type=number]")[0].Input("19");
        page.WaitForElement(".tree input").Change(true);
        await page.Find("[data-save]").ClickAsync(new());

        Assert.EndsWith("/admin/products/P2", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("""{"name":"Wool hat","priceCents":1900,"categoryIds":["C1"],"categoryId":"C1"}""", JsonSerializer.Serialize(Api.Last("CreateProduct").Variables.GetProperty("input").GetProperty("product")));
    }

    private IRenderedComponent<ProductPage> Open()
    {
        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));
        page.WaitForElement(".tree input");
        return page;
    }
}
