using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Editing;

/// <summary>The tree of categories as merchandisers make and change it, over HTTP.</summary>
public abstract class CategoryDeskContract(ApiHost api)
{
    private const string Payload = "{ category { id name slug isActive sortOrder parent { id } } errors { __typename ... on Error { code message path } } }";
    private const string Create = $$"""mutation($category: CategoryInput!, $parentId: ID) { createCategory(input: { category: $category, parentId: $parentId }) {{Payload}} }""";
    private const string Update = $$"""mutation($id: ID!, $category: CategoryInput!) { updateCategory(input: { id: $id, category: $category }) {{Payload}} }""";
    private const string Move = $$"""mutation($id: ID!, $parentId: ID, $position: Int) { moveCategory(input: { id: $id, parentId: $parentId, position: $position }) {{Payload}} }""";
    private const string Delete = "mutation($id: ID!) { deleteCategory(input: { id: $id }) { category { id } errors { __typename ... on Error { code message path } } } }";

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Category_IsMadeRenamedMovedAndDeleted_AndAudited()
    {
        var n = Make.Next();
        var parent = (await AskAsync(Create, new { category = new { name = $"Clothes {n}" } })).Data("createCategory", "category");
        var parentId = parent.GetProperty("id").GetString();
        Assert.Equal($"clothes-{n}", parent.GetProperty("slug").GetString());
        var ids = new List<string>();
        foreach (var name in new[] { $"Shirts {n}", $"Hats {n}", $"Socks {n}" })
            ids.Add((await AskAsync(Create, new { category = new { name }, parentId })).Data("createCategory", "category", "id").GetString()!);

        Assert.Equal("renamed", (await AskAsync(Update, new { id = ids[0], category = new { name = $"Blouses {n}", slug = $"renamed-{n}", isActive = false } })).Data("updateCategory", "category", "slug").GetString()![..7]);
        Assert.Equal(0, (await AskAsync(Move, new { id = ids[2], parentId, position = 0 })).Data("moveCategory", "category", "sortOrder").GetInt32());
        var order = await api.AskAsync("query($id: ID!) { category(id: $id) { children(order: [{ sortOrder: ASC }]) { name } } }", new { id = parentId }, "merch@demo.example");
        Assert.Equal([$"Socks {n}", $"Blouses {n}", $"Hats {n}"], order.Data("category", "children").EnumerateArray().Select(child => child.GetProperty("name").GetString()!));

        Assert.Equal(["CATEGORY_NOT_EMPTY id"], (await AskAsync(Delete, new { id = parentId })).Refusals("deleteCategory"));
        Assert.Equal(JsonValueKind.Null, (await AskAsync(Move, new { id = ids[2] })).Data("moveCategory", "category", "parent").ValueKind);
        Assert.Equal(ids[2], (await AskAsync(Delete, new { id = ids[2] })).Data("deleteCategory", "category", "id").GetString());
        Assert.Equal(["CATEGORY_NOT_FOUND id"], (await AskAsync(Delete, new { id = ids[2] })).Refusals("deleteCategory"));

        await using var db = api.Database.NewContext();
        Assert.Equal(["category.create", "category.move", "category.move", "category.delete"], await db.AuditLogs
            .Where(row => row.TargetType == nameof(Category) && row.TargetId == $"{CheckoutStage.LocalId(ids[2])}").OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
    }

    [ContractFact]
    public async Task Category_CannotStandInItself_NorHoldWhatIsDeleted_NorShareItsName()
    {
        var n = Make.Next();
        var top = (await AskAsync(Create, new { category = new { name = $"Top {n}" } })).Data("createCategory", "category", "id").GetString()!;
        var below = (await AskAsync(Create, new { category = new { name = $"Below {n}" }, parentId = top })).Data("createCategory", "category", "id").GetString()!;

        Assert.Equal(["CATEGORY_CYCLE parentId"], (await AskAsync(Move, new { id = top, parentId = below })).Refusals("moveCategory"));
        Assert.Equal(["CATEGORY_NOT_FOUND parentId"], (await AskAsync(Create, new { category = new { name = "Lost" }, parentId = CheckoutStage.GlobalId("Category", 999_999) })).Refusals("createCategory"));
        Assert.Equal(["NAME_TAKEN category/name", "SLUG_TAKEN category/slug"], (await AskAsync(Create, new { category = new { name = $"Top {n}", slug = $"top-{n}" } })).Refusals("createCategory"));
        Assert.Equal(["INVALID_TEXT category/name"], (await AskAsync(Create, new { category = new { } })).Refusals("createCategory"));

        var product = await _stage.ProductAsync(0, 1000, row => row.ProductCategories.Add(new ProductCategory { CategoryId = CheckoutStage.LocalId(below) }));
        Assert.Equal(["CATEGORY_NOT_EMPTY id"], (await AskAsync(Delete, new { id = below })).Refusals("deleteCategory"));
        await AskAsync("mutation($id: ID!) { updateProduct(input: { id: $id, product: { categoryIds: [] } }) { product { id } } }", new { id = CheckoutStage.GlobalId("Product", product.Id) });
        Assert.Empty((await AskAsync(Delete, new { id = below })).Refusals("deleteCategory"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Delete, new { id = top }, "support@demo.example")).Codes);
    }

    private Task<Answer> AskAsync(string query, object variables) => api.AskAsync(query, variables, "merch@demo.example");
}

public sealed class SqliteCategoryDeskTests(SqliteApi api) : CategoryDeskContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCategoryDeskTests(PostgresApi api) : CategoryDeskContract(api), IClassFixture<PostgresApi>;
