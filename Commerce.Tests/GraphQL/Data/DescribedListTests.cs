using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>First pages of root lists that the options describe are read without their resolvers, and show what the resolvers would give.</summary>
public sealed class DescribedListTests : IAsyncLifetime
{
    private const string Query = """
        query($w: ShopProductFilterInput, $o: [ShopProductSortInput!], $n: Int) {
          products(where: $w, order: $o, first: $n) { nodes { name priceCents category { name } variants { nodes { sku } } } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }
        }
        """;

    private CompiledShop _slow = null!;
    private CompiledShop _fast = null!;

    public async Task InitializeAsync()
    {
        _slow = await CompiledShop.CreateAsync(isCompiled: false, hasKeySets: true);
        _fast = await CreateAsync(db => db.Products);
    }

    public async Task DisposeAsync()
    {
        await _slow.DisposeAsync();
        await _fast.DisposeAsync();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name":{"eq":"Mug"}}""", """{"name":{"eq":"Kettle"}}""", """{"name":{"eq":null}}""", """{"name":{"neq":"Mug"}}""")]
    [InlineData("""{"priceCents":{"gte":1000,"lte":1000}}""", """{"priceCents":{"gte":0,"lte":100000}}""", """{"priceCents":{"gte":500,"lte":2500}}""")]
    [InlineData("""{"isActive":{"eq":true}}""", """{"isActive":{"eq":false}}""", """{"isActive":{"neq":true}}""")]
    [InlineData("""{"description":{"eq":null}}""", """{"description":{"eq":"x"}}""", """{"description":{"neq":null}}""")]
    [InlineData("""{"name":{"in":["Mug"]}}""", """{"name":{"in":["Mug","Towel"]}}""", """{"name":{"in":[]}}""")]
    [InlineData("""{"or":[{"name":{"eq":"Mug"}},{"name":{"eq":"Mug"}}]}""", """{"or":[{"name":{"eq":"Mug"}},{"name":{"eq":"Towel"}}]}""", """{"or":[{"name":{"eq":"Towel"}},{"name":{"eq":"Mug"}}]}""")]
    [InlineData("""{"category":{"name":{"startsWith":"K"}},"compareAtCents":{"gt":1}}""", """{"category":{"name":{"startsWith":"B"}},"compareAtCents":{"gt":2}}""")]
    [InlineData("""{"name":{"contains":"%"}}""", """{"name":{"contains":"u"}}""", """{"name":{"contains":""}}""")]
    [InlineData("""{"variants":{"some":{"sku":{"startsWith":"M"}}}}""", """{"variants":{"some":{"sku":{"startsWith":"K"}}}}""", """{"variants":{"any":false}}""", """{"variants":{"any":true}}""")]
    [InlineData("""{"nothing":{"eq":1}}""", """{"priceCents":{"eq":"dear"}}""")]
    public async Task List_ThatIsDescribed_IsReadAsItsResolverGivesIt(params string[] filters)
    {
        string[] orders = ["null", """[{"priceCents":"ASC"}]""", """[{"priceCents":"DESC"},{"name":"ASC"}]""", """[{"category":{"name":"ASC"}}]"""];
        foreach (var again in (int[])[1, 2])
        {
            foreach (var filter in filters)
            {
                foreach (var order in orders)
                {
                    foreach (var size in (int[])[0, 2, 50])
                    {
                        var variables = Variables(filter, order, size);
                        Assert.Equal(await _slow.AskAsync(Query, variables), await _fast.AskAsync(Query, variables));
                    }
                }
            }
        }
    }

    [Fact]
    public async Task List_ThatIsDescribed_HasNoNeedOfItsResolver()
    {
        await using var shop = await CreateAsync(db => db.Products.Where(product => product.Name != "Kettle"));
        const string query = "query($n: String) { products(where: { name: { eq: $n } }) { nodes { name } } }";

        Assert.Equal("""{"data":{"products":{"nodes":[{"name":"Mug"}]}}}""", await shop.AskAsync(query, new Dictionary<string, object?> { ["n"] = "Mug" }));
        Assert.Equal("""{"data":{"products":{"nodes":[]}}}""", await shop.AskAsync(query, new Dictionary<string, object?> { ["n"] = "Kettle" }));
        Assert.All(shop.Log.Statements, statement => Assert.StartsWith("Executed compiled read", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_OfRequestsAtTheSameTime_AreTheirOwn()
    {
        const string query = "query($a: Int, $b: Int, $n: String) { products(where: { priceCents: { gte: $a, lte: $b }, name: { neq: $n } }, order: { id: ASC }) { nodes { name priceCents } } }";
        Dictionary<string, object?> Of(int i) => new() { ["a"] = i % 4 * 100, ["b"] = i % 7 * 100, ["n"] = i % 2 == 0 ? "Mug" : "Towel" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 84).Select(i => Task.Run(() => _fast.AskAsync(query, Of(i)))));

        for (var i = 0; i < answers.Length; i++) Assert.Equal(await _slow.AskAsync(query, Of(i)), answers[i]);
        Assert.True(answers.Distinct().Count() > 5);
    }

    [Theory]
    [InlineData("{ products(where: { name: { neq: \"Mug\" } }) { totalCount nodes { name } } }")]
    [InlineData("{ products(last: 2) { nodes { name } } }")]
    [InlineData("{ products(first: 2, after: \"bm90aGluZw==\") { nodes { name } } }")]
    [InlineData("{ a: products(first: 1) { nodes { name } } b: products(where: { name: { eq: \"Mug\" } }) { nodes { name } } }")]
    public async Task Pages_ThatAreNotTheFirst_AreReadAsEver(string query)
    {
        Assert.Equal(await _slow.AskAsync(query), await _fast.AskAsync(query));
        Assert.Equal(await _slow.AskAsync(query), await _fast.AskAsync(query));
    }

    private static Dictionary<string, object?> Variables(string filter, string order, int size) => new()
    {
        ["w"] = JsonDocument.Parse(filter).RootElement,
        ["o"] = JsonDocument.Parse(order).RootElement,
        ["n"] = size,
    };

    private static Task<CompiledShop> CreateAsync(Func<ShopContext, IQueryable<ShopProduct>> rows) => CompiledShop.CreateAsync(isCompiled: true, hasKeySets: true, describe: options => options
        .Database<IDbContextFactory<ShopContext>>(contexts => contexts.CreateDbContext())
        .List("products", rows));
}
