using Bunit;
using Commerce.Admin.Catalog;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductPageTests : ComponentTest
{
    private const string Product = """
        {"product":{"id":"P1","name":"Linen shirt","slug":"linen-shirt","sku":null,"description":null,"priceCents":5000,"compareAtPriceCents":null,"costCents":null,
        "totalStockQuantity":0,"trackStock":true,"isActive":false,"weight":420,"dimensions":null,"imageUrl":null,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z",
        "version":7,"productCategories":[{"isPrimary":true,"category":{"name":"Shirts","slug":"shirts"}}],"images":[],
        "variants":[{"id":"V1","sku":"LS-M","name":"M","priceCents":5000,"compareAtPriceCents":null,"stockQuantity":3,"inventoryPolicy":"CONTINUE","trackStock":true,
        "isAvailable":true,"option1Name":"Size","option1Value":"M","option2Name":null,"option2Value":null,"option3Name":null,"option3Value":null}],
        "inventoryTransactions":null,"reviews":{"nodes":[],"totalCount":0}}}
        """;

    [Fact]
    public void Product_WithVariants_ShowsTheirOptionsPriceAndStock()
    {
        Api.Data("Product", Product);

        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));

        page.WaitForElement("tbody tr");
        Assert.Equal("Size", page.Find("thead th").TextContent);
        Assert.Equal(["M", "LS-M", "$50.00", "Running low: 3", "Takes backorders"], page.FindAll("tbody td").Select(Text));
        Assert.Equal("Hidden", page.Find(".page-header .status").LastChild!.TextContent);
    }

    [Fact]
    public void Product_WithFieldsTheRoleMayNotRead_ShowsTheRest()
    {
        Api.Answer("Product", $$"""{"data":{{Product}} ,"errors":[{"message":"no","path":["product","costCents"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"} }]}""");

        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));

        Assert.Equal("Linen shirt", page.WaitForElement("h1").TextContent);
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void Description_WithHtml_IsShownAsAShopperReadsIt()
    {
        Api.Data("Product", Product.Replace("\"description\":null", "\"description\":\"<p>Of <b>linen</b>.</p><script>alert(1)</script>\"", StringComparison.Ordinal));

        var prose = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1")).WaitForElement(".prose");

        Assert.Equal("linen", prose.QuerySelector("p b")!.TextContent);
        Assert.Null(prose.QuerySelector("script"));
    }

    [Theory]
    [InlineData("MERCHANDISER", true)]
    [InlineData("SUPPORT", false)]
    public void Cost_IsShown_ToThoseWhoKeepTheCatalog(string role, bool isShown)
    {
        SignInAs(role);
        Api.Data("Product", Product);

        var facts = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1")).WaitForElement(".facts dl");

        Assert.Equal(isShown, facts.QuerySelectorAll("dt").Any(term => term.TextContent == "Cost"));
    }

    [Theory]
    [InlineData("The node ID string has an invalid format.")]
    [InlineData("The node id type name `User` does not match the expected type name `Product`.")]
    public void Address_WithAnIdThatIsNone_SaysSo(string message)
    {
        Api.Answer("Product", $$"""{"errors":[{"message":"{{message}}","path":["product"]}],"data":{"product":null} }""");

        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "garbage"));

        Assert.Contains("no such product", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void Product_ThatIsNotThere_SaysSo()
    {
        Api.Data("Product", """{"product":null}""");

        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P9"));

        Assert.Contains("no such product", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stock_ThatChanges_IsLoadedWithItsLedger()
    {
        var stream = new LiveStream();
        Api.Live = _ => stream;
        Api.Data("Product", Product);
        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));
        page.WaitForAssertion(() => Assert.Equal(2, Api.Requests.Count(request => request.Operation == "Product")), TimeSpan.FromSeconds(10));

        Api.Data("Product", Product.Replace("\"stockQuantity\":3", "\"stockQuantity\":90", StringComparison.Ordinal));
        await stream.TellAsync("""{"onStockChanged":{"id":"P1","totalStockQuantity":90}}""");

        page.WaitForAssertion(() => Assert.Equal("90", Text(page.FindAll("tbody td")[3])), TimeSpan.FromSeconds(10));
    }

    /// <summary>What is read: icons are names of symbols, not words.</summary>
    private static string Text(AngleSharp.Dom.IElement cell)
    {
        var copy = (AngleSharp.Dom.IElement)cell.Clone();
        foreach (var icon in copy.QuerySelectorAll("[aria-hidden=true]"))
            icon.Remove();
        return copy.TextContent.Trim();
    }
}
