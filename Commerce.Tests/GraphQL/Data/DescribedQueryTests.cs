using HotChocolate.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>Root fields whose queries the options describe are read without their resolvers.</summary>
public sealed class DescribedQueryTests
{
    private const string Query = "query($id: Int!) { product(id: $id) { id name category { name } variants { totalCount nodes { sku } } reviews { rating } } }";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(99)]
    public async Task Field_ThatIsDescribed_IsReadAsItsResolverGivesIt(int id)
    {
        await using var slow = await CompiledShop.CreateAsync(isCompiled: false);
        await using var fast = await CompiledShop.CreateAsync(isCompiled: true, describe: options => options
            .Database<IDbContextFactory<ShopContext>>(contexts => contexts.CreateDbContext())
            .Query("product", (ShopContext db, int id) => db.Products.Where(product => product.Id == id)));

        await fast.AskAsync(Query, Id(3));

        Assert.Equal(await slow.AskAsync(Query, Id(id)), await fast.AskAsync(Query, Id(id)));
        Assert.All(fast.Log.Statements, statement => Assert.StartsWith("Executed compiled read", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Field_ThatIsDescribed_HasNoNeedOfItsResolver()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true, describe: options => options
            .Database<IDbContextFactory<ShopContext>>(contexts => contexts.CreateDbContext())
            .Query("product", (ShopContext db, int id) => db.Products.Where(product => product.Id == id && product.Name != "Kettle")));

        Assert.Equal("""{"data":{"product":null}}""", await shop.AskAsync("{ product(id: 1) { name } }"));
        Assert.Equal("""{"data":{"product":{"name":"Mug"}}}""", await shop.AskAsync("{ product(id: 2) { name } }"));
    }

    [Fact]
    public async Task Description_WithTheArgumentTwice_IsReadWithIt()
    {
        await using var shop = await CompiledShop.CreateAsync(isCompiled: true, describe: options => options
            .Database<IDbContextFactory<ShopContext>>(contexts => contexts.CreateDbContext())
            .Query("product", (ShopContext db, int id) => db.Products.Where(product => product.Id == id + 1)
                .Concat(db.Products.Where(product => product.Name == "Kettle" && product.Id == id + 98))));

        Assert.Equal("""{"data":{"product":{"name":"Mug"}}}""", await shop.AskAsync("{ product(id: 1) { name } }"));
        Assert.Equal("""{"data":{"product":null}}""", await shop.AskAsync("{ product(id: 99) { name } }"));
    }

    [Fact]
    public void Description_WithAnArgumentThatIsNoParameter_IsRefused()
        => Assert.Throws<ArgumentException>(() => new CompiledReadOptions().Query("product", (ShopContext db, bool flag) => db.Products.Where(product => flag)));

    private static Dictionary<string, object?> Id(int id) => new() { ["id"] = id };
}
