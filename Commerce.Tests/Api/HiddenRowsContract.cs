using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>
/// What the storefront does not show appears on no way to it, although compiled reads ask the database only once whether a row is shown: neither below
/// a hidden product nor as the hidden category of a product that is shown. Staff see all of it. Everything is asked both ways.
/// </summary>
public abstract class HiddenRowsContract(ApiHost api)
{
    private const string Selection =
        "slug category { slug parent { slug } } categories { slug } variants { sku product { slug } traits { value } images { url } } images { url product { slug } variant { sku } } "
        + "productCategories { isPrimary category { slug } product { slug } }";

    private static readonly (string? Email, bool IsStaff)[] People =
        [(null, false), ("customer@demo.example", false), ("support@demo.example", true), ("merch@demo.example", true), ("admin@demo.example", true)];

    [ContractFact]
    public async Task Reads_OfHiddenRows_ShowThemToStaffOnly()
    {
        var shop = await HideAsync();
        foreach (var (person, isStaff) in People) await ExpectHiddenAsync(shop, person, isStaff);
    }

    [ContractFact]
    public async Task Reads_ThatReferToHiddenRows_AreTheSameBothWays()
    {
        var shop = await HideAsync();
        string[] queries =
        [
            "{ reviews(first: 50) { nodes { rating product { slug category { slug } variants { sku } } } } }",
            "{ orders(first: 50) { nodes { orderNumber items { productName product { slug images { url } } variant { sku product { slug } } } } } }",
            "{ me { orders(first: 50) { nodes { items { product { slug } variant { sku } } } } } }",
            "{ wishlists(first: 50) { nodes { items { product { slug } } } } }",
            "{ categories(first: 50) { nodes { slug parent { slug } children { slug } } } }",
        ];
        foreach (var (person, isStaff) in People)
        {
            foreach (var query in queries)
            {
                var answer = (await api.AskAsync(query, null, person)).ToString();
                Assert.DoesNotContain("Cannot query field", answer, StringComparison.Ordinal);
                if (!isStaff) Assert.DoesNotContain($"\"{shop.Hidden}\"", answer, StringComparison.Ordinal);
            }
        }
    }

    private async Task ExpectHiddenAsync(Hiding shop, string? person, bool isStaff)
    {
        var list = await api.AskAsync($"{{ products(where: {{ or: [{{ slug: {{ eq: \"{shop.Hidden}\" }} }}, {{ slug: {{ eq: \"{shop.Shown}\" }} }}] }}, order: [{{ name: ASC }}]) {{ nodes {{ {Selection} }} }} }}", null, person);
        Assert.Equal(isStaff, list.ToString().Contains($"\"{shop.Hidden}\"", StringComparison.Ordinal));
        Assert.Equal(isStaff, list.ToString().Contains($"\"{shop.Category}\"", StringComparison.Ordinal));
        foreach (var sku in shop.HiddenSkus) Assert.Equal(isStaff, list.ToString().Contains($"\"{sku}\"", StringComparison.Ordinal));

        var hidden = await api.AskAsync($"{{ productBySlug(slug: \"{shop.Hidden}\") {{ {Selection} }} }}", null, person);
        Assert.Equal(isStaff, hidden.ToString().Contains(shop.Hidden, StringComparison.Ordinal));

        var shown = (await api.AskAsync($"{{ productBySlug(slug: \"{shop.Shown}\") {{ {Selection} }} }}", null, person)).Data("productBySlug");
        Assert.Equal(shop.Shown, shown.GetProperty("slug").GetString());
        Assert.Equal(isStaff ? shop.Category : null, shown.GetProperty("category").ValueKind is System.Text.Json.JsonValueKind.Null ? null : shown.GetProperty("category").GetProperty("slug").GetString());
        Assert.NotEqual(0, shown.GetProperty("variants").GetArrayLength());
        Assert.NotEqual(0, shown.GetProperty("images").GetArrayLength());

        var byCategory = await api.AskAsync($"{{ products(where: {{ category: {{ slug: {{ eq: \"{shop.Category}\" }} }} }}) {{ nodes {{ {Selection} }} }} }}", null, person);
        Assert.Equal(isStaff, byCategory.Data("products", "nodes").GetArrayLength() > 0);
    }

    /// <summary>Hides a product with variants and images, and the category of another one.</summary>
    private async Task<Hiding> HideAsync()
    {
        await using var db = api.Database.NewContext();
        var all = await db.Products.Where(product => product.Variants.Any(variant => variant.ArchivedAt == null) && product.Images.Any() && product.ArchivedAt == null)
            .OrderBy(product => product.Id)
            .Select(product => new { product.Id, product.Slug, Category = product.Category })
            .ToListAsync();
        var hidden = all.First(product => product.Category is not null);
        var shown = all.First(product => product.Category is not null && product.Category.Id != hidden.Category!.Id);
        await db.Products.Where(product => product.Id == hidden.Id).ExecuteUpdateAsync(set => set.SetProperty(product => product.IsActive, false));
        await db.Products.Where(product => product.Id == shown.Id).ExecuteUpdateAsync(set => set.SetProperty(product => product.IsActive, true));
        await db.Categories.Where(category => category.Id == shown.Category!.Id).ExecuteUpdateAsync(set => set.SetProperty(category => category.IsActive, false));
        var skus = await db.ProductVariants.Where(variant => variant.ProductId == hidden.Id && variant.Sku != null).Select(variant => variant.Sku!).ToListAsync();
        return new Hiding(hidden.Slug, skus, shown.Slug, shown.Category!.Slug);
    }

    private sealed record Hiding(string Hidden, IReadOnlyList<string> HiddenSkus, string Shown, string Category);
}

public sealed class SqliteHiddenRowsTests(SqliteApi api) : HiddenRowsContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresHiddenRowsTests(PostgresApi api) : HiddenRowsContract(api), IClassFixture<PostgresApi>;
