using Bunit;
using Commerce.Admin.Catalog;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ProductPageTests : ComponentTest
{
    public ProductPageTests() => Api.Data("Categories", Answers.Categories);

    private static readonly string Product = Answers.Product();

    [Fact]
    public void Product_WithVariants_ShowsTheirOptionsPriceAndStock()
    {
        SignInAs("SUPPORT");
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
        SignInAs("SUPPORT");
        Api.Data("Product", Product.Replace("\"description\":null", "\"description\":\"<p>Of <b>linen</b>.</p><script>alert(1)</script>\"", StringComparison.Ordinal));

        var prose = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1")).WaitForElement(".prose");

        Assert.Equal("linen", prose.QuerySelector("p b")!.TextContent);
        Assert.Null(prose.QuerySelector("script"));
    }

    [Fact]
    public void Cost_IsNotForThoseWhoOnlyServeCustomers_AndNothingCanBeEdited()
    {
        SignInAs("SUPPORT");
        Api.Data("Product", Product);

        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));

        Assert.DoesNotContain("Cost", page.WaitForElement(".facts dl").QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Empty(page.FindAll("[data-save]"));
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
        SignInAs("SUPPORT");
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
