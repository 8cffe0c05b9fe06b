using System.Text;
using System.Text.Json;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>The questions, with requests ready to be sent.</summary>
internal static class Scenarios
{
    private const int Slugs = 500;

    public const string ProductSelection =
        "id name slug priceCents category { name slug } variants { sku name priceCents stockQuantity } images { url altText }";

    public const string ListQuery =
        "query List($c: String!) { products(first: 20, where: {isActive: {eq: true}, category: {slug: {eq: $c}}}, order: [{priceCents: ASC}]) "
        + "{ nodes { " + ProductSelection + " } pageInfo { hasNextPage endCursor } } }";

    public const string SlugQuery = "query BySlug($s: String!) { productBySlug(slug: $s) { " + ProductSelection + " } }";

    public const string HistoryQuery =
        "query History { me { firstName lastName orders(first: 10, order: [{orderDate: DESC}]) { nodes { id orderNumber status orderDate totalCents "
        + "items { productName variantName quantity unitPriceCents product { name slug } } } } } }";

    public const string TypeNameQuery = "{ __typename }";

    /// <summary>All of them, for the rows of a shop.</summary>
    /// <param name="token">The access token of the customer whose history is read.</param>
    public static async Task<IReadOnlyList<Scenario>> CreateAsync(TemporaryShop shop, string token)
    {
        await using var db = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        var categories = await db.Categories.Where(category => category.IsActive
                && db.Products.Any(product => product.IsActive && product.CategoryId == category.Id))
            .OrderBy(category => category.Id).Select(category => category.Slug).ToListAsync();
        var all = await db.Products.Where(product => product.IsActive).OrderBy(product => product.Id).Select(product => product.Slug).ToListAsync();
        // From all over the catalog, and not in its order.
        var slugs = Enumerable.Range(0, Math.Min(Slugs, all.Count)).Select(i => all[(int)((i * 7919L) % all.Count)]).ToList();
        string[] both = [BaselineHost.EntityFramework, BaselineHost.Ado];
        return
        [
            new(Scenario.List, [.. categories.Select(slug => Post(ListQuery, new { c = slug }))], [.. categories.Select(slug => Get("/products?category=" + slug))], both),
            new(Scenario.Slug, [.. slugs.Select(slug => Post(SlugQuery, new { s = slug }))], [.. slugs.Select(slug => Get("/products/" + slug))], both),
            new(Scenario.History, [Post(HistoryQuery, null, token)], [Get("/me/orders", token)], both),
            new(Scenario.TypeName, [Post(TypeNameQuery, null)], [Post(TypeNameQuery, null)], [BaselineHost.Ado]),
        ];
    }

    /// <summary>A GraphQL request as clients send it.</summary>
    public static byte[] Post(string query, object? variables, string? token = null)
    {
        var body = JsonSerializer.Serialize(variables is null ? new { query } : (object)new { query, variables });
        return Encoding.UTF8.GetBytes(
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n" + Authorization(token)
            + "Accept: application/graphql-response+json, application/json;q=0.9\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private static byte[] Get(string path, string? token = null) => Encoding.UTF8.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{Authorization(token)}Accept: application/json\r\n\r\n");

    private static string Authorization(string? token) => token is null ? "" : $"Authorization: Bearer {token}\r\n";
}
