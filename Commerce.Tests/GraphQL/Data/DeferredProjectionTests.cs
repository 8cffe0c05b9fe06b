using Xunit;

namespace Commerce.Tests.GraphQL.Data;

public sealed class DeferredProjectionTests
{
    [Fact]
    public async Task Defer_ColumnsOfProjectedRows_AreRead()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var parts = await shop.PartsAsync("{ products(first: 1) { nodes { id ... @defer { name summary category { name } } } } }");

        Assert.Equal("{data:{products:{nodes:[{id:1}]}},pending:[{id:0,path:[products,nodes,0]}],hasNext:true}", parts[0].Json);
        Assert.Equal("{incremental:[{id:0,data:{name:Kettle,summary:Kettle/600/2,category:{name:Kitchen}}}],completed:[{id:0}],hasNext:false}", parts[1].Json);
    }

    [Fact]
    public async Task Defer_NestedList_HasItsRows()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var parts = await shop.PartsAsync("{ products(first: 2) { nodes { id ... @defer { variants(first: 1) { nodes { sku } } } } ... @defer(label: \"total\") { totalCount } } }");

        var rest = string.Concat(parts.Skip(1).Select(p => p.Json));
        Assert.Contains("data:{totalCount:6}", rest, StringComparison.Ordinal);
        Assert.Contains("data:{variants:{nodes:[{sku:Kettle-1}]}}", rest, StringComparison.Ordinal);
        Assert.Contains("data:{variants:{nodes:[{sku:Mug-1}]}}", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defer_WholeList_IsReadWhenItsTurnComes()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var parts = await shop.PartsAsync("{ categories { name } ... @defer { products(first: 1) { nodes { name } } } }");

        Assert.Equal([1, 2], parts.Select(p => p.Commands));
    }

    [Fact]
    public async Task Stream_ProjectedRows_HaveTheirColumns()
    {
        await using var shop = await ShopSchema.CreateAsync();

        var parts = await shop.PartsAsync("{ products(first: 3) { nodes @stream(initialCount: 1) { name category { name } } } }");

        Assert.Equal("{data:{products:{nodes:[{name:Kettle,category:{name:Kitchen}}]}},pending:[{id:0,path:[products,nodes]}],hasNext:true}", parts[0].Json);
        Assert.Equal("{incremental:[{id:0,items:[{name:Mug,category:{name:Kitchen}},{name:Towel,category:{name:Kitchen}}]}],completed:[{id:0}],hasNext:false}", parts[1].Json);
    }
}
