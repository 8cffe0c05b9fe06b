using Bunit;
using Commerce.Admin.Catalog.Categories;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class CategoryPageTests : ComponentTest
{
    private const string Moved = """{"moveCategory":{"category":{"id":"C3"},"errors":null} }""";

    public CategoryPageTests() => Api.Data("MoveCategory", Moved).Data("Categories", """
        {"categories":{"nodes":[
          {"id":"C1","name":"Shirts","slug":"shirts","description":null,"isActive":true,"productCount":4,"parent":null},
          {"id":"C2","name":"Hats","slug":"hats","description":null,"isActive":true,"productCount":0,"parent":null},
          {"id":"C3","name":"Caps","slug":"caps","description":null,"isActive":true,"productCount":0,"parent":{"id":"C2"} },
          {"id":"C4","name":"Sale","slug":"sale","description":null,"isActive":false,"productCount":0,"parent":null}],
        "pageInfo":{"hasNextPage":false,"endCursor":null} } }
        """.ReplaceLineEndings(""));

    [Theory]
    [InlineData("Sale", "ArrowRight", "Hats", 1)]
    [InlineData("Sale", "ArrowUp", null, 1)]
    [InlineData("Caps", "ArrowLeft", null, 2)]
    [InlineData("Shirts", "ArrowDown", null, 1)]
    public async Task Category_MovedByKeys_IsSavedOnce_WhereItStands(string name, string key, string? parent, int position)
    {
        var page = Open();

        await page.Find($"button[aria-label='Move {name}']").ClickAsync(new());
        await page.Find($"button[aria-label='Move {name}']").KeyDownAsync(key);
        Assert.DoesNotContain(Api.Requests, request => request.Operation == "MoveCategory");
        await page.Find($"button[aria-label='Move {name}']").KeyDownAsync("Enter");

        var input = Api.Last("MoveCategory").Variables.GetProperty("input");
        Assert.Equal((parent is null ? null : "C2", position), (input.GetProperty("parentId").GetString(), input.GetProperty("position").GetInt32()));
    }

    [Fact]
    public async Task Category_MovedByKeys_GoesBackWithEscape()
    {
        var page = Open();

        await page.Find("button[aria-label='Move Sale']").ClickAsync(new());
        await page.Find("button[aria-label='Move Sale']").KeyDownAsync("ArrowUp");
        Assert.Equal(["Shirts", "Sale", "Hats", "Caps"], Names(page));
        await page.Find("button[aria-label='Move Sale']").KeyDownAsync("Escape");

        Assert.Equal(["Shirts", "Hats", "Caps", "Sale"], Names(page));
        Assert.DoesNotContain(Api.Requests, request => request.Operation == "MoveCategory");
    }

    [Fact]
    public async Task Category_DroppedOnAnother_StandsInIt_ButNeverInItself()
    {
        var page = Open();

        await page.Find("button[aria-label='Move Hats']").DragStartAsync(new());
        // Not on itself, and not on what stands below it.
        Assert.Equal(2, page.FindAll(".zone.in").Count);
        await page.FindAll(".zone.in")[0].DropAsync(new());

        var input = Api.Last("MoveCategory").Variables.GetProperty("input");
        Assert.Equal(("C2", "C1", 0), (input.GetProperty("id").GetString(), input.GetProperty("parentId").GetString(), input.GetProperty("position").GetInt32()));
    }

    [Fact]
    public async Task Category_ThatHoldsSomething_SaysWhyItCannotBeDeleted()
    {
        var page = Open();

        await page.Find("button[aria-label='Delete Shirts']").ClickAsync(new());
        Assert.Contains("4 products stand in it", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        await page.Find("button[aria-label='Delete Sale']").ClickAsync(new());
        Assert.Equal("Delete Sale?", page.Find("dialog h2").TextContent);
    }

    [Fact]
    public void Categories_AreOnlyRead_ByThoseWhoServeCustomers()
    {
        SignInAs("SUPPORT");

        Assert.Empty(Open().FindAll("tbody button"));
    }

    private static IEnumerable<string> Names(IRenderedComponent<CategoryPage> page) => page.FindAll("tbody a").Select(link => link.TextContent);

    private IRenderedComponent<CategoryPage> Open()
    {
        var page = Render<CategoryPage>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
