using Xunit;

namespace Commerce.Tests.GraphQL.Data;

public sealed class ProjectionTests
{
    [Fact]
    public async Task Projection_ScalarsSelected_ReadsOnlyThemAndTheKey()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ products(first: 2) { nodes { name } } }");

        Assert.Equal("{products:{nodes:[{name:Kettle},{name:Mug}]}}", data);
        var command = Assert.Single(shop.Database.Commands);
        Assert.Contains("\"Name\"", command, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Description\"", command, StringComparison.Ordinal);
        Assert.DoesNotContain("\"PriceCents\"", command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_NestedReferences_AreJoined()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ products(first: 1) { nodes { name category { name parent { name parent { name } } } } } }");

        Assert.Equal("{products:{nodes:[{name:Kettle,category:{name:Kitchen,parent:{name:Home,parent:null}}}]}}", data);
        var command = Assert.Single(shop.Database.Commands);
        Assert.DoesNotContain("\"Description\"", command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_NestedConnectionWithArguments_HasOneCommandForAllParents()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("""
            { products(first: 4, order: [{ id: ASC }]) { nodes { id variants(first: 1, where: { stock: { gt: 0 } }, order: [{ sku: DESC }]) {
                totalCount nodes { sku } pageInfo { hasNextPage endCursor } } } } }
            """);

        Assert.Equal(
            "{products:{nodes:["
            + "{id:1,variants:{totalCount:1,nodes:[{sku:Kettle-1}],pageInfo:{hasNextPage:false,endCursor:MA==}}},"
            + "{id:2,variants:{totalCount:1,nodes:[{sku:Mug-1}],pageInfo:{hasNextPage:false,endCursor:MA==}}},"
            + "{id:3,variants:{totalCount:2,nodes:[{sku:Towel-3}],pageInfo:{hasNextPage:true,endCursor:MA==}}},"
            + "{id:4,variants:{totalCount:2,nodes:[{sku:Spade-3}],pageInfo:{hasNextPage:true,endCursor:MA==}}}]}}",
            data);
        Assert.Equal(2, shop.Database.Commands.Count);
        Assert.DoesNotContain("\"Name\"", shop.Database.Commands[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_ConnectionInConnectionInConnection_HasOneCommandEach()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("""
            { categories { name products(first: 1, order: [{ priceCents: ASC }]) { edges { cursor node { name variants(last: 1) { edges { cursor node { sku traits { value } } } } } } } } }
            """);

        Assert.Equal(
            "{categories:[{name:Home,products:{edges:[]}},"
            + "{name:Kitchen,products:{edges:[{cursor:MA==,node:{name:Towel,variants:{edges:[{cursor:Mg==,node:{sku:Towel-3,traits:[{value:3}]}}]}}}]}},"
            + "{name:Garden,products:{edges:[{cursor:MA==,node:{name:Lamp,variants:{edges:[{cursor:Mw==,node:{sku:Lamp-4,traits:[{value:4}]}}]}}}]}}]}",
            data);
        Assert.Equal(4, shop.Database.Commands.Count);
    }

    [Fact]
    public async Task Projection_TwoAliasesOfOneList_HaveTheirOwnRows()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("""
            { product(id: 4) { bad: reviews(where: { rating: { lt: 2 } }) { rating } good: reviews(where: { rating: { gte: 2 } }, order: [{ rating: DESC }]) { rating } } }
            """);

        Assert.Equal("{product:{bad:[{rating:1}],good:[{rating:3},{rating:2}]}}", data);
    }

    [Fact]
    public async Task Projection_TwoAliasesOfOneReference_HaveTheirOwnColumns()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ product(id: 1) { a: category { name } b: category { id children { name } } } }");

        Assert.Equal("{product:{a:{name:Kitchen},b:{id:2,children:[]}}}", data);
    }

    [Fact]
    public async Task Projection_ManyToMany_IsRead()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ products(first: 2) { nodes { id labels { name products { id } } } } }");

        Assert.Equal("{products:{nodes:[{id:1,labels:[]},{id:2,labels:[{name:sale,products:[{id:2},{id:4},{id:6}]}]}]}}", data);
        Assert.Equal(3, shop.Database.Commands.Count);
    }

    [Fact]
    public async Task Projection_ReferenceHiddenByFilterOfTheModel_LeavesTheParent()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ products(first: 3) { totalCount nodes { id maker { name products { id } } } } }");

        Assert.StartsWith("{products:{totalCount:6,nodes:[{id:1,maker:{name:Acme,products:[{id:1},{id:3},", data, StringComparison.Ordinal);
        Assert.Contains("{id:2,maker:null},{id:3,maker:{name:Acme,", data, StringComparison.Ordinal);
        Assert.Equal(4, shop.Database.Commands.Count);
    }

    [Fact]
    public async Task Projection_ResolverThatSaysWhatItNeeds_GetsIt()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{product:{label:Kettle!,place:1 in Kitchen}}", await shop.DataAsync("{ product(id: 1) { label place } }"));
        Assert.DoesNotContain("\"PriceCents\"", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_ResolverThatSaysNothing_GetsAllColumns()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{product:{summary:Kettle/600/2,priceText:6.00}}", await shop.DataAsync("{ product(id: 1) { summary priceText } }"));
        Assert.Single(shop.Database.Commands);
    }

    [Fact]
    public async Task Projection_ResolverWithoutParent_NeedsNoColumns()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{product:{luckyNumber:7,__typename:ShopProduct}}", await shop.DataAsync("{ product(id: 1) { luckyNumber __typename } }"));
        Assert.DoesNotContain("\"Name\"", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_NodesAndEdges_ReadWhatBothNeed()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync("{ products(first: 1) { nodes { name } edges { node { priceCents reviews { id } } } } }");

        Assert.Equal("{products:{nodes:[{name:Kettle}],edges:[{node:{priceCents:600,reviews:[]}}]}}", data);
    }

    [Fact]
    public async Task Projection_OnlyTotalCount_ReadsNoRows()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{products:{totalCount:6}}", await shop.DataAsync("{ products { totalCount } }"));
        Assert.Contains("COUNT(*)", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_NestedPageTooLarge_IsAnErrorWhereItIs()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal(["HC0051 products/nodes/0/variants"], await shop.ErrorsAsync("{ products(first: 1) { nodes { id variants(first: 4) { nodes { sku } } } } }"));
    }

    [Fact]
    public async Task Projection_SkippedField_IsNotRead()
    {
        await using var shop = await ShopSchema.CreateAsync();
        const string query = "query($all: Boolean!) { product(id: 2) { name reviews @include(if: $all) { rating } } }";

        Assert.Equal("{product:{name:Mug}}", await shop.DataAsync(query, new Dictionary<string, object?> { ["all"] = false }));
        Assert.Single(shop.Database.Commands);
        Assert.Equal("{product:{name:Mug,reviews:[{rating:1}]}}", await shop.DataAsync(query, new Dictionary<string, object?> { ["all"] = true }));
        Assert.Equal(2, shop.Database.Commands.Count);
    }

    [Fact]
    public async Task Projection_VariablesInNestedArguments_AreUsed()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var data = await shop.DataAsync(
            "query($n: Int, $r: Float) { product(id: 4) { variants(first: $n) { nodes { sku } } reviews(where: { rating: { gt: $r } }) { rating } } }",
            new Dictionary<string, object?> { ["n"] = 1, ["r"] = 2 });

        Assert.Equal("{product:{variants:{nodes:[{sku:Spade-1}]},reviews:[{rating:3}]}}", data);
    }

    [Fact]
    public async Task SingleOrDefault_SeveralItems_IsAnError()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{onlyProduct:{name:Lamp}}", await shop.DataAsync("{ onlyProduct(part: \"Lamp\") { name } }"));
        Assert.Equal("{onlyProduct:null}", await shop.DataAsync("{ onlyProduct(part: \"xyz\") { name } }"));
        Assert.Equal(["- onlyProduct"], await shop.ErrorsAsync("{ onlyProduct(part: \"a\") { name } }"));
    }

    [Fact]
    public async Task QueryContext_FilterOrderAndColumns_AreApplied()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{handMade:[{name:Lamp},{name:Hammer},{name:Spade}]}", await shop.DataAsync("{ handMade { name } }"));
        Assert.DoesNotContain("\"Description\"", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
        Assert.Equal(
            "{handMade:[{name:Mug,category:{name:Kitchen}},{name:Kettle,category:{name:Kitchen}}]}",
            await shop.DataAsync("{ handMade(where: { priceCents: { gte: 500 } }, order: [{ priceCents: ASC }]) { name category { name } } }"));
    }
}
