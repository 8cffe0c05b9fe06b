using Bunit;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Editing;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ImagesEditorTests : ComponentTest
{
    private static readonly string Product = Answers.Product().Replace(
        "\"images\":[]",
        "\"images\":[{\"id\":\"I1\",\"altText\":\"From the front\",\"isPrimary\":true,\"mediumUrl\":\"/files/1\"},{\"id\":\"I2\",\"altText\":null,\"isPrimary\":false,\"mediumUrl\":\"https://example.com/2.jpg\"}]",
        StringComparison.Ordinal);

    public ImagesEditorTests() => Api.Data("Categories", Answers.Categories).Data("Product", Product)
        .Data("SortProductImages", Done("sortProductImages")).Data("UpdateProductImage", Done("updateProductImage")).Data("RemoveProductImage", Done("removeProductImage"));

    [Fact]
    public async Task Pictures_AreSorted_ByButtonAndByDragging()
    {
        var page = Open();

        await page.Find("button[aria-label='Move image 2 forward']").ClickAsync(new());
        Assert.Equal("""["I2","I1"]""", Api.Last("SortProductImages").Variables.GetProperty("input").GetProperty("imageIds").GetRawText());
        await page.FindAll("li[data-drag]")[0].DragStartAsync(new());
        await page.FindAll("li[data-drag]")[1].DropAsync(new());

        Assert.Equal(2, Api.Requests.Count(request => request.Operation == "SortProductImages"));
        Assert.True(page.Find("button[aria-label='Move image 1 forward']").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Picture_IsDescribed_AndRemovedAfterAQuestion()
    {
        var page = Open();

        page.FindAll("li[data-drag] input")[1].Change("From behind");
        page.WaitForAssertion(() => Assert.Contains("What the image shows is saved.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("From behind", Api.Last("UpdateProductImage").Variables.GetProperty("input").GetProperty("altText").GetString());
        await page.Find("button[aria-label='Remove image 1']").ClickAsync(new());
        Assert.DoesNotContain(Api.Requests, request => request.Operation == "RemoveProductImage");
        await page.WaitForElement("dialog form").SubmitAsync();

        Assert.Equal("I1", Api.Last("RemoveProductImage").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public async Task PictureThatWasChosen_IsAdded_OnceItIsSaidWhatItShows()
    {
        var page = Open();
        var editor = page.FindComponent<ImagesEditor>();

        await page.InvokeAsync(() => editor.Instance.Chosen(0, "lantern.jpg", "blob:1"));
        Assert.True(Add().HasAttribute("disabled"));
        page.Find(".pending input").Input("A lantern");
        Assert.False(Add().HasAttribute("disabled"));
        await page.InvokeAsync(() => editor.Instance.Failed(0, "It is too large."));
        Assert.Equal("It is too large.", page.Find(".pending [role=status]").TextContent);
        await page.InvokeAsync(() => editor.Instance.Added(0));

        Assert.Empty(page.FindAll(".pending"));

        AngleSharp.Dom.IElement Add() => page.FindAll(".pending button")[1];
    }

    [Fact]
    public async Task PictureThatCouldNotBeFetched_SaysWhy_AndIsTriedAgain()
    {
        Api.Data("Product", Answers.Product().Replace(
            "\"images\":[]",
            "\"images\":[{\"id\":\"I1\",\"altText\":\"A\",\"isPrimary\":true,\"url\":\"https://img.example/1.png\",\"mediumUrl\":\"https://img.example/1.png\",\"sourceUrl\":\"https://img.example/1.png\",\"fetchStatus\":\"FAILED\",\"fetchMessage\":\"The host does not have it.\"},"
            + "{\"id\":\"I2\",\"altText\":\"B\",\"isPrimary\":false,\"mediumUrl\":\"https://img.example/2.png\",\"fetchStatus\":\"PENDING\",\"fetchMessage\":null}]",
            StringComparison.Ordinal)).Data("RetryProductImage", Done("retryProductImage"));
        var page = Open();

        Assert.Equal(["Not fetched. The host does not have it. Try again", "Being fetched."], page.FindAll(".fetch span").Select(note => string.Join(' ', note.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        await page.Find(".fetch button").ClickAsync(new());

        Assert.Equal("I1", Api.Last("RetryProductImage").Variables.GetProperty("input").GetProperty("id").GetString());
        page.WaitForAssertion(() => Assert.Contains("The image is fetched again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void PicturesWithoutSizes_AreGivenThemByTheBrowser_Once()
    {
        Api.Data("Product", Answers.Product().Replace(
            "\"images\":[]",
            "\"images\":[{\"id\":\"I1\",\"altText\":\"A\",\"isPrimary\":true,\"url\":\"/files/1\",\"mediumUrl\":\"/files/1\"},{\"id\":\"I2\",\"altText\":\"B\",\"isPrimary\":false,\"url\":\"/files/2\",\"mediumUrl\":\"/files/3\"}]",
            StringComparison.Ordinal));
        var page = Open();

        page.WaitForAssertion(() => Assert.Single(JSInterop.Invocations, call => call.Identifier == "resize"));
        page.Render();

        var asked = Assert.Single(JSInterop.Invocations, call => call.Identifier == "resize");
        Assert.Equal("""[{"id":"I1","url":"/admin/pictures/1","target":"/admin/products/image-sizes?image=I1"}]""", System.Text.Json.JsonSerializer.Serialize(asked.Arguments[1]));
    }

    private static string Done(string mutation) => $$"""{"{{mutation}}":{"product":{"id":"P1","name":"Linen shirt","version":7,"isActive":true},"errors":null} }""";

    private IRenderedComponent<ProductPage> Open()
    {
        var page = Render<ProductPage>(parameters => parameters.Add(product => product.Id, "P1"));
        page.WaitForElement("li[data-drag]");
        return page;
    }
}
