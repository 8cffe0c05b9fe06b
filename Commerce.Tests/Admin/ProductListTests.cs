using Bunit;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductListTests : ComponentTest
{
    public ProductListTests() => Api.Data("Categories", Answers.Categories);

    [Fact]
    public void List_WithProducts_ShowsThemWithPriceStockAndCategory()
    {
        Api.Data("Products", Answers.Products("Linen shirt", "Wool hat"));

        var page = Render<ProductList>();

        page.WaitForElement("tbody tr");
        var cells = page.FindAll("tbody tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(["Wool hat", "SKU-1", "Shirts", "$19.99", "10"], cells[2..7]);
        Assert.Equal("/admin/products/P1", page.FindAll("a[data-row]")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Stock_ThatChanges_IsShownInItsRowAlone()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        Api.Data("Products", Answers.Products("Linen shirt", "Wool hat"));
        var page = Render<ProductList>();
        page.WaitForAssertion(() => Assert.Equal(2, Asked()), TimeSpan.FromSeconds(10));

        await stream.TellAsync("""{"onStockChanged":{"id":"P1","totalStockQuantity":77}}""");
        await stream.TellAsync("""{"onStockChanged":{"id":"P9","totalStockQuantity":5}}""");

        page.WaitForAssertion(() => Assert.Equal("77", page.Find(".stock.told").TextContent.Trim()), TimeSpan.FromSeconds(10));
        await stream.TellAsync("""{"onStockChanged":{"id":"P1","totalStockQuantity":76}}""");
        page.WaitForAssertion(() => Assert.Equal("76", page.Find(".stock.told-again").TextContent.Trim()), TimeSpan.FromSeconds(10));
        Assert.Equal(["Linen shirt", "Wool hat"], page.FindAll("a[data-row]").Select(link => link.TextContent));
        Assert.Equal(2, Asked());

        int Asked() => Api.Requests.Count(request => request.Operation == "Products");
    }

    [Fact]
    public void List_WithFiltersInTheAddress_AsksForThem()
    {
        Api.Data("Products", Answers.Products());

        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products?search=hat&category=shirts&status=hidden&stock=out&sort=-priceCents&page=3&after=abc&size=20");
        Render<ProductList>().WaitForElement(".empty");

        var variables = Api.Last("Products").Variables;
        var filters = variables.GetProperty("where").GetProperty("and").EnumerateArray().Select(filter => filter.GetRawText()).ToList();
        Assert.Contains("""{"isActive":{"eq":false}}""", filters);
        Assert.Contains(
            """{"or":[{"or":[{"variants":{"any":true,"none":{"availability":{"in":["IN_STOCK","LOW_STOCK"]}}}},{"and":[{"variants":{"any":false}},{"availability":{"in":["BACKORDER","OUT_OF_STOCK"]}}]}]}]}""",
            filters);
        Assert.Contains("""{"categories":{"some":{"slug":{"in":["shirts"]}}}}""", filters);
        Assert.Contains("""{"archivedAt":{"eq":null}}""", filters);
        Assert.Equal(5, filters.Count);
        Assert.Equal("""[{"priceCents":"DESC"}]""", variables.GetProperty("order").GetRawText());
        Assert.Equal(("abc", 20), (variables.GetProperty("after").GetString(), variables.GetProperty("first").GetInt32()));
    }

    [Fact]
    public void Search_InSmallLetters_AsksForTheUsualSpellings()
    {
        Api.Data("Products", Answers.Products());

        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products?search=wool%20hat");
        Render<ProductList>().WaitForElement(".empty");

        var asked = Api.Last("Products").Variables.GetProperty("where").GetProperty("and")[1].GetProperty("or").EnumerateArray()
            .Where(filter => filter.TryGetProperty("name", out _))
            .Select(filter => filter.GetProperty("name").GetProperty("contains").GetString());
        Assert.Equal(["wool hat", "WOOL HAT", "Wool hat", "Wool Hat"], asked);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(200, false)]
    public void List_HandedFromServerToCircuit_IsNotLargerThanItsMessage(int rows, bool isHandedOver)
    {
        Api.Data("Products", Answers.Products([.. Enumerable.Repeat(new string('x', 2000), rows)]));
        Render<ProductList>().WaitForElement("tbody tr");

        State.TriggerOnPersisting();

        Assert.Equal(isHandedOver, State.TryTake<ProductsData>("ProductsData:", out _));
    }

    [Fact]
    public void List_WithAnAddressItDoesNotKnow_ShowsAllAndSelectsAll()
    {
        Api.Data("Products", Answers.Products("Linen shirt"));
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo("/admin/products?status=odd&stock=odd&sort=odd&category=odd&page=x&size=x&last=x");
        var page = Render<ProductList>();

        page.WaitForElement("tbody tr");
        page.WaitForAssertion(() => Assert.Equal("/admin/products", new Uri(navigation.Uri).PathAndQuery));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".chip, .editors input[checked]")));
        Assert.Equal("""{"and":[{"archivedAt":{"eq":null}}]}""", Api.Last("Products").Variables.GetProperty("where").GetRawText());
    }

    [Fact]
    public void List_AtAPlaceThatIsGone_StartsAgainAndSaysSo()
    {
        Api.On("Products", request => FakeApi.Json(request.Variables.TryGetProperty("after", out _)
            ? """{"data":{"products":null},"errors":[{"message":"The cursor specified in `after` has an invalid format.","path":["products"],"extensions":{"code":"HC0078"}}]}"""
            : $$"""{"data":{{Answers.Products("Linen shirt")}} }"""));
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/admin/products?status=active&page=4&after=stale");

        var page = Render<ProductList>();

        Assert.Contains("from its beginning", page.WaitForElement(".lost").TextContent, StringComparison.Ordinal);
        page.WaitForElement("tbody tr");
        Assert.Equal("/admin/products?status=active&page=lost", new Uri(navigation.Uri).PathAndQuery);
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void List_BehindItsLastPage_StartsAgain()
    {
        Api.On("Products", request => FakeApi.Json(request.Variables.TryGetProperty("after", out _)
            ? $$"""{"data":{{Answers.Products().Replace("\"totalCount\":0", "\"totalCount\":1", StringComparison.Ordinal)}} }"""
            : $$"""{"data":{{Answers.Products("Linen shirt")}} }"""));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products?page=4&after=old");

        var page = Render<ProductList>();

        page.WaitForElement("tbody tr");
        Assert.NotNull(page.Find(".lost"));
    }

    [Fact]
    public void List_WithoutProducts_SaysWhatToDo()
    {
        Api.Data("Products", Answers.Products());

        var empty = Render<ProductList>().WaitForElement(".empty");

        Assert.Equal("/admin/feeds", empty.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void List_WhenNothingFits_OffersToClearTheFilters()
    {
        Api.Data("Products", Answers.Products());

        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/products?search=zzz");
        var empty = Render<ProductList>().WaitForElement(".empty");

        Assert.Equal("/admin/products", empty.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void List_WhenTheApiIsLost_SaysSoAndRecovers()
    {
        Api.Data("Products", Answers.Products("Linen shirt")).IsDown = true;
        var page = Render<ProductList>();
        Assert.Contains("does not answer", page.WaitForElement("[role=alert]").TextContent, StringComparison.Ordinal);

        Api.IsDown = false;

        page.WaitForElement("tbody tr", TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Sorting_ByASortedColumn_TurnsTheOrderRound()
    {
        Api.Data("Products", Answers.Products("Linen shirt"));

        var head = Render<ProductList>().WaitForElement("th[aria-sort=ascending]");

        Assert.Equal("/admin/products?sort=-name", head.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void ChoosingAStatus_GoesToTheFirstPageOfThatStatus()
    {
        Api.Data("Products", Answers.Products("Linen shirt"));
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/admin/products?page=2&after=abc");

        var page = Render<ProductList>();
        page.WaitForElement(".editors");
        page.FindAll(".editors .choice").Single(choice => choice.TextContent.Trim() == "Active").QuerySelector("input")!.Change(true);

        Assert.Equal("/admin/products?status=active", new Uri(navigation.Uri).PathAndQuery);
    }
}
