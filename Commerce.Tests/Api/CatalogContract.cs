using System.Globalization;
using System.Text;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Reading the catalog over HTTP, on every database.</summary>
public abstract class CatalogContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";

    [ContractFact]
    public async Task Products_FilteredSortedPaged_AnswersThePage()
    {
        var answer = await api.AskAsync("""
            { products(first: 3, where: { priceCents: { lte: 5000 } }, order: [{ priceCents: ASC }]) {
                totalCount pageInfo { hasNextPage endCursor }
                nodes { id name slug priceCents category { name } variants { sku name priceCents } images { url altText } } } }
            """);

        Assert.False(answer.HasErrors, answer.ToString());
        var prices = answer.Data("products", "nodes").EnumerateArray().Select(node => node.GetProperty("priceCents").GetInt32()).ToList();
        Assert.Equal(3, prices.Count);
        Assert.Equal(prices.Order(), prices);
        Assert.All(prices, price => Assert.InRange(price, 0, 5000));
        Assert.True(answer.Data("products", "totalCount").GetInt32() >= 3);
        Assert.All(answer.Data("products", "nodes").EnumerateArray(), node => Assert.NotEmpty(node.GetProperty("variants").EnumerateArray()));
        Assert.All(answer.Data("products", "nodes").EnumerateArray(), node => Assert.NotNull(node.GetProperty("category").GetProperty("name").GetString()));
    }

    [ContractFact]
    public async Task Products_SecondPage_GoesOnAfterTheFirst()
    {
        const string query = "query($after: String) { products(first: 5, after: $after, order: [{ name: ASC }]) { nodes { id } pageInfo { endCursor } } }";
        var first = await api.AskAsync(query);
        var second = await api.AskAsync(query, new { after = first.Data("products", "pageInfo", "endCursor").GetString() });

        Assert.Empty(Ids(first).Intersect(Ids(second)));
        Assert.Equal(5, Ids(second).Count);

        static List<string?> Ids(Answer answer) =>
            [.. answer.Data("products", "nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString())];
    }

    [ContractFact]
    public async Task Products_OrderedByPrice_AreInThatOrderAndThenById()
    {
        var ascending = await AllByPriceAsync("ASC");
        var descending = await AllByPriceAsync("DESC");

        Assert.Equal(ascending.OrderBy(row => row.Price).ThenBy(row => row.Id), ascending);
        Assert.Equal(descending.OrderByDescending(row => row.Price).ThenBy(row => row.Id), descending);
        Assert.True(ascending.Select(row => row.Price).Distinct().Count() > 1);
    }

    [ContractFact]
    public async Task Products_PagesOfOneOrder_ShowEachProductOnce()
    {
        // Whether a product is active is the same for nearly all: the order among them is not the client's.
        foreach (var order in (string[])["", "order: [{ isActive: ASC }]", "order: [{ priceCents: DESC }]"])
        {
            var seen = new List<string>();
            var total = 0;
            string? after = null;
            do
            {
                var page = await api.AskAsync(
                    $"query($after: String) {{ products(first: 7, after: $after {order}) {{ totalCount nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}",
                    new { after });
                Assert.False(page.HasErrors, page.ToString());
                seen.AddRange(page.Data("products", "nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
                total = page.Data("products", "totalCount").GetInt32();
                after = page.Data("products", "pageInfo", "hasNextPage").GetBoolean() ? page.Data("products", "pageInfo", "endCursor").GetString() : null;
            }
            while (after is not null);

            Assert.Equal(total, seen.Count);
            Assert.Equal(total, seen.Distinct().Count());
        }
    }

    [ContractFact]
    public async Task Products_ByNestedCategory_FiltersInTheDatabase()
    {
        var slug = (await api.AskAsync("{ products(first: 1) { nodes { category { slug } } } }"))
            .Data("products", "nodes", 0, "category", "slug").GetString();
        var answer = await api.AskAsync(
            "query($slug: String) { products(first: 50, where: { category: { slug: { eq: $slug } } }) { nodes { category { slug } categories { slug } } } }",
            new { slug });

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.NotEmpty(answer.Data("products", "nodes").EnumerateArray());
        Assert.All(answer.Data("products", "nodes").EnumerateArray(), node => Assert.Equal(slug, node.GetProperty("category").GetProperty("slug").GetString()));
    }

    [ContractFact]
    public async Task ProductBySlug_AllDerivedFields_AreThere()
    {
        var slug = (await api.AskAsync("{ products(first: 1) { nodes { slug } } }")).Data("products", "nodes", 0, "slug").GetString();
        var answer = await api.AskAsync("""
            query($slug: String!) { productBySlug(slug: $slug) {
                id imageUrl availability category { name ancestors { name } children { name } parent { name } }
                productCategories { isPrimary category { slug } }
                variants(order: [{ sortOrder: ASC }]) { availability priceAdjustmentCents traits { type value } product { slug } }
                reviews(first: 2) { totalCount nodes { rating authorName user { email } product { slug } } } } }
            """, new { slug });

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.StartsWith("/files/", answer.Data("productBySlug", "imageUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(slug, answer.Data("productBySlug", "variants", 0, "product", "slug").GetString());
        using var client = api.NewClient();
        using var image = await client.GetAsync(answer.Data("productBySlug", "imageUrl").GetString());
        Assert.True(image.IsSuccessStatusCode);
        Assert.Contains("immutable", image.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(image.Headers.ETag);
    }

    [ContractFact]
    public async Task Node_WithItsRelations_AnswersLikeTheList()
    {
        const string selection = "name variants(order: [{ sku: ASC }]) { sku traits(order: [{ value: ASC }]) { value } } images(order: [{ sortOrder: ASC }]) { url } category { name } productCategories { category { name } }";
        var list = await api.AskAsync($"{{ products(first: 1, order: [{{ name: ASC }}]) {{ nodes {{ id {selection} }} }} }}");
        var id = list.Data("products", "nodes", 0, "id").GetString();
        var node = await api.AskAsync($"query($id: ID!) {{ node(id: $id) {{ id ... on Product {{ {selection} }} }} }}", new { id });

        Assert.False(node.HasErrors, node.ToString());
        Assert.Equal(list.Data("products", "nodes", 0).ToString(), node.Data("node").ToString());
    }

    [ContractFact]
    public async Task CategoryTree_WithProducts_IsReadFromTheTop()
    {
        var answer = await api.AskAsync("""
            { categories(first: 50, where: { isRoot: { eq: true } }, order: [{ sortOrder: ASC }]) {
                nodes { name slug children { name slug children { name } } products(first: 2) { totalCount nodes { name } } } } }
            """);

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.Contains(answer.Data("categories", "nodes").EnumerateArray(), node => node.GetProperty("children").GetArrayLength() > 0);
    }

    [EngineContractFact]
    public async Task Products_OfACategory_AreReadFromItsKey()
    {
        const string Ask = "query Ask($slug: String!) { products(first: 2, where: { and: [{ isActive: { eq: true } }, { category: { slug: { eq: $slug } } }] }, order: [{ priceCents: ASC }]) { nodes { id category { slug } } } }";
        const string Either = "query Either($slug: String!) { products(first: 2, where: { or: [{ brand: { eq: \"none\" } }, { category: { slug: { eq: $slug } } }] }) { nodes { id category { slug } } } }";
        var all = await api.AskAsync("{ products(first: 1) { nodes { category { slug } } } }");
        var slug = all.Data("products", "nodes")[0].GetProperty("category").GetProperty("slug").GetString();
        foreach (var (query, isByKey) in new[] { (Ask, true), (Either, false) })
        {
            api.Sql.Take();
            var products = (await api.AskAsync(query, new { slug })).Data("products", "nodes");

            // Where the category must be this one, an index over category and price gives the page; where it need not, nothing is said of it.
            Assert.Equal(isByKey, api.Sql.Take().Any(statement => statement.Contains("\"CategoryId\" = COALESCE((", StringComparison.Ordinal)));
            Assert.NotEqual(0, products.GetArrayLength());
            Assert.All(products.EnumerateArray(), product => Assert.Equal(slug, product.GetProperty("category").GetProperty("slug").GetString()));
        }

        Assert.Equal(0, (await api.AskAsync(Ask, new { slug = "there-is-no-such-category" })).Data("products", "nodes").GetArrayLength());
    }

    [ContractFact]
    public async Task Products_PageOfNested_SendsNoQueryPerRow()
    {
        const string query = """
            query($first: Int) { products(first: $first) { nodes {
                name imageUrl availability category { name parent { name } } categories { name }
                variants { sku priceAdjustmentCents traits { value } } images { url } } } }
            """;
        await api.AskAsync(query, new { first = 2 });
        api.Sql.Take();
        await api.AskAsync(query, new { first = 2 });
        var few = api.Sql.Take().Count;
        await api.AskAsync(query, new { first = 40 });

        var many = api.Sql.Take();

        // Loaders may send a batch in parts, but never one statement per row: 38 rows more would be hundreds.
        Assert.True(many.Count <= few + 30, string.Join("\n\n", many));
    }

    [ContractFact]
    public async Task InventoryTransactions_AsMerchandiser_AreRead()
    {
        var answer = await api.AskAsync(
            "{ inventoryTransactions(first: 2) { nodes { transactionType quantityAfter product { name costCents } variant { sku } } } }", email: Merchandiser);

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.Equal(2, answer.Data("inventoryTransactions", "nodes").GetArrayLength());
    }

    private async Task<List<(int Price, int Id)>> AllByPriceAsync(string direction)
    {
        var answer = await api.AskAsync($"{{ products(first: 50, order: [{{ priceCents: {direction} }}]) {{ nodes {{ id priceCents }} }} }}");
        Assert.False(answer.HasErrors, answer.ToString());
        return [.. answer.Data("products", "nodes").EnumerateArray().Select(node => (node.GetProperty("priceCents").GetInt32(), Key(node.GetProperty("id").GetString()!)))];

        static int Key(string id) => int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);
    }
}

public sealed class SqliteCatalogTests(SqliteApi api) : CatalogContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCatalogTests(PostgresApi api) : CatalogContract(api), IClassFixture<PostgresApi>;
