using System.Text.Json;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>Reads from SQL to JSON beside the same reads through entities: the answers must be the same, byte by byte.</summary>
public sealed class CompiledReadTests
{
    public static TheoryData<string> Compiled { get; } =
    [
        "{ products { nodes { id name priceCents __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount __typename } }",
        "{ products(first: 2, after: \"MQ==\", order: [{ priceCents: DESC }]) { edges { cursor node { name } __typename } pageInfo { hasPreviousPage hasNextPage } } }",
        "{ products(first: 0) { nodes { id } pageInfo { startCursor hasNextPage } } }",
        "{ products(first: 2) { edges { __typename } totalCount } }",
        "{ products(where: { name: { eq: \"nothing\" } }) { nodes { id } totalCount pageInfo { endCursor } } }",
        "{ products(where: { name: { in: [\"Kettle\", \"Mug\"] } }) { nodes { name } } }",
        "{ products(where: { name: { startsWith: \"K\" } }) { nodes { name } totalCount } }",
        "{ products(where: { category: { name: { eq: \"Kitchen\" } } }) { nodes { name category { name parent { name parent { name } } } } } }",
        "{ products(where: { reviews: { some: { rating: { gt: 1 } } } }) { nodes { name reviews { rating } } } }",
        "{ products(first: 4) { nodes { id reviews(where: { rating: { gte: 2 } }, order: [{ rating: DESC }]) { id rating } again: reviews { rating } } } }",
        "{ products(first: 3) { totalCount nodes { id maker { name } } } }",
        "{ categories { id name children(order: [{ name: ASC }]) { name children { id } } } }",
        "{ categories(order: [{ name: DESC }]) { name parent { name } } }",
        "{ product(id: 1) { name a: category { name } b: category { id children { name } } reviews { rating } } }",
        "{ product(id: 99) { name } }",
        "{ onlyProduct(part: \"Lamp\") { name } }",
        "{ onlyProduct(part: \"xyz\") { name } }",
        "{ products(first: 2) { nodes { id variants(first: 1) { nodes { sku } } } } }",
        "{ products(first: 3) { nodes { variants(order: [{ stock: DESC }]) { totalCount edges { cursor node { sku __typename } } nodes { id } again: nodes { stock } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } __typename } } } }",
        "{ products(first: 4) { nodes { a: variants(first: 1, after: \"MA==\") { nodes { sku } pageInfo { hasNextPage hasPreviousPage startCursor } } b: variants(last: 2) { edges { cursor node { sku } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }",
        "{ products(first: 4) { nodes { a: variants(last: 2, after: \"MA==\") { edges { cursor } pageInfo { hasPreviousPage endCursor } } b: variants(last: 1, before: \"Mg==\") { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } c: variants(first: 0) { nodes { id } pageInfo { hasNextPage } } } } }",
        "{ products { nodes { variants(where: { stock: { gt: 2 } }) { totalCount } other: variants(first: 3, where: { sku: { contains: \"1\" } }) { totalCount nodes { sku traits { type value } } } } } }",
        "{ categories { id name products { nodes { id } } children { name products(first: 1) { totalCount nodes { name variants { nodes { sku } } } } } } }",
        "{ product(id: 1) { variants(first: 2, order: [{ sku: DESC }]) { totalCount edges { cursor node { sku } } pageInfo { hasNextPage endCursor } } last: variants(last: 1) { totalCount edges { cursor node { sku } } pageInfo { hasPreviousPage startCursor } } } }",
        "{ product(id: 99) { variants { totalCount } } }",
        "{ product(id: 2) { category { name products(first: 1, order: [{ name: DESC }]) { nodes { name variants(first: 2) { nodes { sku } } reviews { rating } } } } } }",
        "{ products(first: 2) { nodes { id name } edges { cursor node { name reviews { rating } } } again: nodes { reviews { rating } priceCents } } }",
        "{ products(first: 2) { nodes { id labels { name } } } }",
        "{ product(id: 1) { labels { id name products { name labels { name } } } } }",
    ];

    public static TheoryData<string> LeftAlone { get; } =
    [
        "{ product(id: 1) { label place summary luckyNumber } }",
        "{ products(last: 2) { nodes { name } } }",
        "{ onlyProduct(part: \"a\") { name } }",
        "{ products(first: 100) { nodes { name } } }",
        "{ products(after: \"!\") { nodes { name } } }",
        "{ products(first: 2) { nodes { variants(after: \"!\") { nodes { sku } } } } }",
        "{ products(first: 2) { nodes { label variants(after: \"!\") { nodes { sku } } labels { name } } } }",
        "{ products(first: 2) { nodes { variants(first: 4) { nodes { sku } } } } }",
        "{ product(id: 1) { id @skip(if: true) variants { nodes { sku @include(if: false) } } } }",
        "{ product(id: 1) { id @skip(if: true) } }",
    ];

    /// <summary>Something has a resolver, and something beside it or below it is data.</summary>
    public static TheoryData<string> Mixed { get; } =
    [
        "{ products(first: 4) { nodes { label name reviews(where: { rating: { gte: 2 } }, order: [{ rating: DESC }]) { rating } } } }",
        "{ products(first: 4) { nodes { summary variants(first: 2) { totalCount edges { cursor node { sku } } pageInfo { endCursor } } labels { name } maker { name } } } }",
        "{ products(first: 3) { edges { node { place a: variants(last: 1) { nodes { sku } } b: variants(first: 1) { nodes { stock } } category { name products(first: 1) { nodes { name } } } } } } }",
        "{ product(id: 1) { luckyNumber label variants(first: 1) { nodes { sku traits { type } } } reviews { rating } } }",
        "{ categories { name children { id } products(first: 2) { totalCount nodes { label variants { nodes { sku } } } } } }",
        "{ products(first: 2) { nodes { label variants(first: 4) { nodes { sku } } reviews { rating } } } }",
    ];

    [Theory]
    [MemberData(nameof(Mixed))]
    public async Task Read_BesideResolvers_ReadsDataFromSqlToJson(string query)
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);

        await shop.AskAsync(query);

        Assert.Contains(shop.Log.Statements, statement => statement.StartsWith("Executed compiled read", StringComparison.Ordinal));
        Assert.Contains(shop.Log.Statements, statement => !statement.StartsWith("Executed compiled read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_BelowJoinedParents_AreReadWhereTheSlowWayCannot()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);

        var answer = await shop.AskAsync("{ product(id: 2) { category { products(first: 1, order: [{ name: DESC }]) { nodes { name category { products(first: 2) { nodes { name } } } } } } } }");

        Assert.Equal(
            """{"data":{"product":{"category":{"products":{"nodes":[{"name":"Towel","category":{"products":{"nodes":[{"name":"Kettle"},{"name":"Mug"}]}}}]}}}}}""",
            answer);
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    [MemberData(nameof(LeftAlone))]
    [MemberData(nameof(Mixed))]
    public async Task Read_BothWays_IsTheSame(string query)
    {
        await using var slow = await CompiledShop.CreateAsync(isCompiled: false);
        await using var fast = await CompiledShop.CreateAsync(isCompiled: true);

        Assert.Equal(await slow.AskAsync(query), await fast.AskAsync(query));
        Assert.Equal(await slow.AskAsync(query), await fast.AskAsync(query));
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    public async Task Read_OfData_MakesNoEntities(string query)
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);

        await shop.AskAsync(query);

        Assert.NotEmpty(shop.Log.Statements);
        Assert.All(shop.Log.Statements, statement => Assert.StartsWith("Executed compiled read", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variables_OfEachRequest_AreItsOwn()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);
        const string query = "query($n: String, $r: Float) { products(where: { name: { eq: $n } }) { nodes { name reviews(where: { rating: { gte: $r } }) { rating } } } }";

        string[] names = ["Kettle", "Mug", "Towel", "Spade", "Hammer", "Lamp"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => shop.AskAsync(query, new Dictionary<string, object?> { ["n"] = names[i % 6], ["r"] = (i % 3) + 1.0 }))));

        await using var slow = await CompiledShop.CreateAsync(isCompiled: false);
        for (var i = 0; i < answers.Length; i++)
            Assert.Equal(await slow.AskAsync(query, new Dictionary<string, object?> { ["n"] = names[i % 6], ["r"] = (i % 3) + 1.0 }), answers[i]);
    }

    [Fact]
    public async Task Filters_ThatArePresentOrNull_HaveTemplatesOfTheirOwn()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);
        await using var slow = await CompiledShop.CreateAsync(isCompiled: false);
        const string query = "query($w: ShopProductFilterInput, $o: [ShopProductSortInput!]) { products(where: $w, order: $o) { nodes { name description } totalCount } }";
        string[] filters = ["null", "{}", "{\"name\":{\"eq\":\"Mug\"}}", "{\"description\":{\"eq\":null}}", "{\"description\":{\"eq\":\"x\"}}", "{\"name\":{\"in\":[\"Mug\"]}}", "{\"name\":{\"in\":[\"Mug\",\"Lamp\",\"Towel\"]}}", "{\"name\":{\"in\":[]}}"];

        foreach (var filter in filters.Concat(filters))
        {
            var variables = new Dictionary<string, object?> { ["w"] = JsonDocument.Parse(filter).RootElement };
            Assert.Equal(await slow.AskAsync(query, variables), await shop.AskAsync(query, variables));
        }
    }

    [Fact]
    public async Task Result_InProcess_LooksLikeData()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true);

        var data = await shop.DataAsync("{ product(id: 1) { name category { name } reviews { rating } } }");

        var product = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(data["product"]);
        Assert.Equal("Kettle", product["name"]);
        Assert.Equal("Kitchen", Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(product["category"])["name"]);
        Assert.Empty(Assert.IsAssignableFrom<IReadOnlyList<object?>>(product["reviews"]));
    }
}
