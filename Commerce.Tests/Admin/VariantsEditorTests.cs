using System.Text.Json;
using Bunit;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Editing;
using Commerce.Admin.Catalog.Operations;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class VariantsEditorTests : ComponentTest
{
    public VariantsEditorTests() => Api.Data("Categories", Answers.Categories).Data("Product", Answers.Product())
        .Data("UpdateProductVariants", """{"updateProductVariants":{"product":{"id":"P1","name":"Linen shirt","version":7,"isActive":true},"errors":null} }""")
        .Data("UpdateProductOptions", """{"updateProductOptions":{"product":{"id":"P1","name":"Linen shirt","version":8,"isActive":true},"errors":null} }""");

    [Fact]
    public async Task Variants_ThatChanged_AreSavedTogether_WithTheVersionThatWasSeen()
    {
        var page = Open();

        page.Find("input[aria-label='Price of M']").Input("55");
        await page.Find("button[aria-label='More of M']").ClickAsync(new());
        page.Find(".more textarea").Input("Material: Linen\nFit: loose");
        await page.Find("section [data-save]").ClickAsync(new());

        var input = Api.Last("UpdateProductVariants").Variables.GetProperty("input");
        Assert.Equal(
            """{"productId":"P1","variants":[{"id":"V1","expectedVersion":3,"priceCents":5500,"traits":[{"type":"Material","value":"Linen"},{"type":"Fit","value":"loose"}]}]}""",
            JsonSerializer.Serialize(input));
        page.WaitForAssertion(() => Assert.Contains("1 variant is saved.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variants_ChangedByTwo_AreTold_BeforeTheyAreWrittenOver()
    {
        Api.Answer("UpdateProductVariants", """{"data":{"updateProductVariants":{"product":null,"errors":[{"__typename":"StaleVersionError","message":"It was changed.","code":"STALE_VERSION"}]}}}""");
        var page = Open();
        page.Find("input[aria-label='Price of M']").Input("55");
        Api.Data("Product", Answers.Product().Replace("\"version\":3,\"priceCents\":5000", "\"version\":4,\"priceCents\":6000", StringComparison.Ordinal));

        await page.Find("section [data-save]").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("M is now 60.00, SKU LS-M.", page.Find(".theirs li").TextContent));
        Assert.Equal("55", page.Find("input[aria-label='Price of M']").GetAttribute("value"));
        page.Find(".theirs button").Click();
        Assert.Equal("60.00", page.Find("input[aria-label='Price of M']").GetAttribute("value"));
    }

    [Fact]
    public async Task Choices_ThatAreAdded_MakeTheirCombinations()
    {
        var page = Open();

        await page.Find(".choices").ClickAsync(new());
        page.WaitForElement("dialog .options");
        page.FindAll("dialog .value input")[1].Input("L");
        page.FindAll("dialog .value input")[0].Input("Medium");
        Assert.Equal("2 variants: 1 new, 0 no longer sold", page.Find("dialog summary").TextContent);
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(
            """{"productId":"P1","expectedVersion":7,"options":[{"name":"Size","formerly":"Size","values":[{"value":"Medium","formerly":"M"},{"value":"L","formerly":null}]}],"combinations":[["Medium"],["L"]]}""",
            JsonSerializer.Serialize(Api.Last("UpdateProductOptions").Variables.GetProperty("input")));
    }

    [Fact]
    public void Combinations_ThatWereNotSold_AreNotSoldBecauseAValueIsAdded()
    {
        var form = new OptionsForm([Sold("Red", "S"), Sold("Red", "M"), Sold("Blue", "S")]);

        form.Options[1].Type(form.Options[1].Values[^1], "L");

        Assert.Equal(["Red / S", "Red / M", "Red / L", "Blue / S", "Blue / L"], form.Combinations.Where(form.IsSold).Select(OptionsForm.Label));
        Assert.Equal((2, 0), (form.Added, form.Removed));
    }

    private static Variant Sold(string color, string size) => new(
        color + size, null, $"{color} / {size}", 1, 100, null, null, null, null, [], 0, "DENY", true, true, "Color", color, "Size", size, null, null);

    private IRenderedComponent<ProductPage> Open()
    {
        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));
        page.WaitForElement("input[aria-label='Price of M']");
        return page;
    }
}
