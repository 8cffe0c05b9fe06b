using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>A storefront's way through the catalog over HTTP: search, facets, categories, availability, neighbours.</summary>
public abstract class BrowsingContract(ApiHost api)
{
    private static readonly string?[] Strangers = [null, "customer@demo.example"];
    private static readonly string[] Staff = ["support@demo.example", "merch@demo.example", "admin@demo.example"];

    [ContractFact]
    public async Task Search_WithFacets_AnswersBothInThreeStatements()
    {
        const string query = """
            query($text: String) { productSearch(text: $text, categorySlug: "clothing", options: [{ name: "Size", values: ["M"] }], sort: PRICE_ASC) {
                text correctedText
                products(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name priceCents availability variants { sku } category { slug } } } }
                facets {
                    categories { category { slug name } count isChosen } prices { minCents maxCents ranges { minCents maxCents count isChosen } }
                    options { name values { value count isChosen } } traits { name values { value count isChosen } } brands { value count isChosen }
                    availability { availability count isChosen } ratings { minRating count isChosen } } } }
            """;
        var answer = await api.AskAsync(query, new { text = "merino" });

        Assert.False(answer.HasErrors, answer.ToString());
        var search = answer.Data("productSearch");
        var total = search.GetProperty("products").GetProperty("totalCount").GetInt32();
        Assert.True(total >= 5, answer.ToString());
        Assert.Equal(3, search.GetProperty("products").GetProperty("edges").GetArrayLength());
        var facets = search.GetProperty("facets");
        Assert.Equal(total, Count(facets.GetProperty("options"), "Size", "M"));
        Assert.Contains(facets.GetProperty("options").EnumerateArray().First(facet => facet.GetProperty("name").GetString() == "Size").GetProperty("values").EnumerateArray(), value => !value.GetProperty("isChosen").GetBoolean());
        Assert.Equal(total, Count(facets.GetProperty("traits"), "Material", "Merino wool"));
        Assert.Contains(facets.GetProperty("categories").EnumerateArray(), facet => facet.GetProperty("isChosen").GetBoolean() && facet.GetProperty("category").GetProperty("slug").GetString() == "clothing" && facet.GetProperty("count").GetInt32() == total);
        Assert.NotEqual(0, facets.GetProperty("brands").GetArrayLength());
        Assert.NotEqual(0, facets.GetProperty("prices").GetProperty("ranges").GetArrayLength());

        api.Sql.Take();
        await api.AskAsync("{ productSearch(text: \"merino\") { products(first: 5) { totalCount } facets { brands { value } traits { name } prices { minCents } } } }");
        // The words, the number, and all facets together.
        Assert.Equal(3, api.Sql.Take().Count);
    }

    [ContractFact]
    public async Task Search_Pages_GoOnWhereTheLastOneEnded()
    {
        foreach (var sort in (string[])["RELEVANCE", "PRICE_ASC", "PRICE_DESC", "NEWEST", "RATING", "BEST_SELLING"])
        {
            var all = Names(await api.AskAsync($"{{ productSearch(text: \"wool\", sort: {sort}) {{ products(first: 50) {{ nodes {{ name }} }} }} }}"));
            List<string?> paged = [];
            string? after = null;
            do
            {
                var page = (await api.AskAsync($"query($after: String) {{ productSearch(text: \"wool\", sort: {sort}) {{ products(first: 2, after: $after) {{ nodes {{ name }} pageInfo {{ hasNextPage endCursor }} }} }} }}", new { after }));
                paged.AddRange(Names(page));
                after = page.Data("productSearch", "products", "pageInfo", "hasNextPage").GetBoolean() ? page.Data("productSearch", "products", "pageInfo", "endCursor").GetString() : null;
            }
            while (after is not null);

            Assert.NotEmpty(all);
            Assert.Equal(all, paged);
            Assert.Equal(all[^2..], Names(await api.AskAsync($"{{ productSearch(text: \"wool\", sort: {sort}) {{ products(last: 2) {{ nodes {{ name }} }} }} }}")));
        }
    }

    [ContractFact]
    public async Task Search_TooLongOrStrange_IsATypedErrorOrNothing()
    {
        const string query = "query($text: String) { productSearch(text: $text) { products { totalCount nodes { name } } facets { brands { value } } } }";
        Assert.Equal(["SEARCH_TEXT_TOO_LONG"], (await api.AskAsync(query, new { text = new string('x', 201) })).Codes);
        foreach (var text in (string[])["\"", "a* OR", "{Name} : x", "😀", "';--", "(", string.Join(' ', Enumerable.Repeat("ab", 60))])
            Assert.False((await api.AskAsync(query, new { text })).HasErrors);
        Assert.Equal(["TOO_MANY_CHOICES"], (await api.AskAsync(
            "query($brands: [String!]) { productSearch(brands: $brands) { products { totalCount } } }", new { brands = Enumerable.Range(0, 101).Select(i => $"b{i}") })).Codes);
    }

    [ContractFact]
    public async Task Stock_InNumbers_IsForStaff_AndAvailabilityForEverybody()
    {
        const string numbers = "{ products(first: 5) { nodes { stockQuantity totalStockQuantity variants { stockQuantity } } } }";
        foreach (var person in Strangers)
        {
            var answer = await api.AskAsync(numbers, null, person);
            Assert.Equal([person is null ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED"], answer.Codes);
            Assert.All(answer.Data("products", "nodes").EnumerateArray(), node => Assert.Equal(JsonValueKind.Null, node.GetProperty("totalStockQuantity").ValueKind));
        }

        foreach (var person in Staff)
        {
            var answer = await api.AskAsync(numbers, null, person);
            Assert.False(answer.HasErrors, answer.ToString());
            Assert.All(answer.Data("products", "nodes").EnumerateArray(), node => Assert.Equal(JsonValueKind.Number, node.GetProperty("totalStockQuantity").ValueKind));
        }

        // Nor by asking which have more than so many.
        Assert.True((await api.AskAsync("{ products(where: { stockQuantity: { gt: 3 } }) { totalCount } }")).HasErrors);
        Assert.True((await api.AskAsync("{ products(order: [{ stockQuantity: ASC }]) { totalCount } }")).HasErrors);
        Assert.True((await api.AskAsync("{ products(where: { variants: { some: { stockQuantity: { gt: 3 } } } }) { totalCount } }")).HasErrors);
    }

    [ContractFact]
    public async Task Lists_ByWhatOnlyStaffMayRead_AreStaffs_WhoeverHasAskedBefore()
    {
        string[] ways = ["where: { archivedAt: { eq: null } }", "where: { or: [{ name: { eq: \"Mug\" } }, { variants: { some: { archivedAt: { neq: null } } } }] }", "order: [{ name: ASC }], where: { archivedAt: { neq: null } }"];
        foreach (var way in ways.Concat(ways))
        {
            var query = $"{{ products({way}, first: 3) {{ nodes {{ name }} }} }}";
            Assert.False((await api.AskAsync(query, null, "merch@demo.example")).HasErrors, way);
            Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(query)).Codes);
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(query, null, "customer@demo.example")).Codes);
        }
    }

    [ContractFact]
    public async Task Stock_WhereTheShopShowsIt_IsForEverybody()
    {
        await using var shop = api.NewNode().WithWebHostBuilder(host => host.UseSetting("Catalog:ShowStock", "true").UseSetting("Catalog:LowStock", "1000000"));
        using var client = shop.CreateClient();
        var answer = await ApiHost.AskOnceAsync(client, "{ products(first: 20) { nodes { availability totalStockQuantity variants { availability stockQuantity } } } }");

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.Contains("\"LOW_STOCK\"", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"IN_STOCK\"", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains(answer.Data("products", "nodes").EnumerateArray(), node => node.GetProperty("totalStockQuantity").GetInt64() > 0);
    }

    [ContractFact]
    public async Task Availability_OfEverything_FollowsFromStock()
    {
        var answer = await api.AskAsync("""
            { products(first: 50, order: [{ slug: ASC }]) { nodes { slug availability stockQuantity trackStock inventoryPolicy
                variants { availability stockQuantity trackStock inventoryPolicy isAvailable archivedAt } } } }
            """, null, "admin@demo.example");
        Assert.False(answer.HasErrors, answer.ToString());
        var seen = new HashSet<string>();
        foreach (var product in answer.Data("products", "nodes").EnumerateArray())
        {
            var variants = product.GetProperty("variants").EnumerateArray().ToList();
            foreach (var variant in variants) Assert.Equal(Expected(variant), Text(variant));
            var shown = variants.Where(variant => variant.GetProperty("archivedAt").ValueKind == JsonValueKind.Null).ToList();
            var expected = shown.Count == 0 ? Expected(product) : shown.Select(Expected).MinBy(Enum.Parse<Order>);
            Assert.Equal(expected, Text(product));
            seen.UnionWith(variants.Select(Text));
        }

        Assert.True(seen.Count >= 3, string.Join(", ", seen));
        foreach (var value in seen)
        {
            var filtered = await api.AskAsync($"{{ products(first: 50, where: {{ availability: {{ eq: {value} }} }}) {{ nodes {{ availability }} }} }}");
            Assert.False(filtered.HasErrors, filtered.ToString());
            Assert.All(filtered.Data("products", "nodes").EnumerateArray(), product => Assert.Equal(value, Text(product)));
        }

        static string Text(JsonElement row) => row.GetProperty("availability").GetString()!;

        static string Expected(JsonElement row)
        {
            if (row.TryGetProperty("isAvailable", out var available) && !available.GetBoolean()) return "OUT_OF_STOCK";
            var stock = row.GetProperty("stockQuantity").GetInt32();
            return !row.GetProperty("trackStock").GetBoolean() || stock > 5 ? "IN_STOCK" : stock > 0 ? "LOW_STOCK" : row.GetProperty("inventoryPolicy").GetString() == "CONTINUE" ? "BACKORDER" : "OUT_OF_STOCK";
        }
    }

    [ContractFact]
    public async Task Category_WithItsSubtree_ListsAndCountsEachProductOnce()
    {
        var answer = await api.AskAsync("""
            { categories(first: 50, where: { isRoot: { eq: true } }, order: [{ sortOrder: ASC }]) { nodes { slug productCount direct: productCount(includeSubtree: false)
                all: allProducts(first: 50) { totalCount nodes { slug categories { slug ancestors { slug } } } }
                cheap: allProducts(first: 2, where: { priceCents: { lt: 5000 } }, order: [{ priceCents: DESC }]) { totalCount nodes { priceCents } }
                children { slug productCount ancestors { slug } allProducts { totalCount } products { totalCount } } } } }
            """);
        Assert.False(answer.HasErrors, answer.ToString());
        Assert.NotEqual(0, answer.Data("categories", "nodes").GetArrayLength());
        foreach (var root in answer.Data("categories", "nodes").EnumerateArray())
        {
            var slug = root.GetProperty("slug").GetString();
            var products = root.GetProperty("all").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal(root.GetProperty("productCount").GetInt32(), products.Count);
            Assert.Equal(products.Count, root.GetProperty("all").GetProperty("totalCount").GetInt32());
            Assert.Equal(products.Count, products.Select(product => product.GetProperty("slug").GetString()).Distinct().Count());
            Assert.All(products, product => Assert.Contains(product.GetProperty("categories").EnumerateArray(), category =>
                category.GetProperty("slug").GetString() == slug || category.GetProperty("ancestors").EnumerateArray().Any(above => above.GetProperty("slug").GetString() == slug)));
            Assert.All(root.GetProperty("cheap").GetProperty("nodes").EnumerateArray(), product => Assert.InRange(product.GetProperty("priceCents").GetInt32(), 0, 4999));
            Assert.All(root.GetProperty("children").EnumerateArray(), child =>
            {
                Assert.Equal(slug, child.GetProperty("ancestors")[0].GetProperty("slug").GetString());
                Assert.Equal(child.GetProperty("productCount").GetInt32(), child.GetProperty("allProducts").GetProperty("totalCount").GetInt32());
            });
        }
    }

    [ContractFact]
    public async Task Neighbours_OfAList_AreReadTogether_AndNotOfHiddenProducts()
    {
        const string query = "query($first: Int) { products(first: $first) { nodes { slug related(first: 3) { slug isActive } boughtTogether(first: 3) { slug isActive } } } }";
        await api.AskAsync(query, new { first = 2 });
        api.Sql.Take();
        await api.AskAsync(query, new { first = 2 });
        var few = api.Sql.Take().Count;
        var answer = await api.AskAsync(query, new { first = 40 });
        var many = api.Sql.Take();

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.True(many.Count <= few + 20, string.Join("\n\n", many));
        foreach (var product in answer.Data("products", "nodes").EnumerateArray())
        {
            var related = product.GetProperty("related").EnumerateArray().ToList();
            Assert.Equal(3, related.Count);
            Assert.All(related.Concat(product.GetProperty("boughtTogether").EnumerateArray()), other =>
            {
                Assert.True(other.GetProperty("isActive").GetBoolean());
                Assert.NotEqual(product.GetProperty("slug").GetString(), other.GetProperty("slug").GetString());
            });
        }
    }

    private static int Count(JsonElement facets, string name, string value) => facets.EnumerateArray().First(facet => facet.GetProperty("name").GetString() == name)
        .GetProperty("values").EnumerateArray().First(one => one.GetProperty("value").GetString() == value).GetProperty("count").GetInt32();

    private static List<string?> Names(Answer answer) => [.. answer.Data("productSearch", "products", "nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString())];

    /// <summary>From the best to the worst.</summary>
    private enum Order
    {
        IN_STOCK,
        LOW_STOCK,
        BACKORDER,
        OUT_OF_STOCK,
    }
}

public sealed class SqliteBrowsingTests(SqliteApi api) : BrowsingContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresBrowsingTests(PostgresApi api) : BrowsingContract(api), IClassFixture<PostgresApi>;
