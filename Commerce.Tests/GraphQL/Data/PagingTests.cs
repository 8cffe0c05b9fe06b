using Xunit;

namespace Commerce.Tests.GraphQL.Data;

public sealed class PagingTests
{
    private const string Parts = "{ nodes edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    [Theory]
    [InlineData("first: 2", "alpha,beta", true, false, "MA==", "MQ==")]
    [InlineData("first: 2, after: \"MQ==\"", "gamma,delta", false, true, "Mg==", "Mw==")]
    [InlineData("last: 1", "delta", false, true, "Mw==", "Mw==")]
    [InlineData("last: 1, before: \"Mg==\"", "beta", true, true, "MQ==", "MQ==")]
    [InlineData("first: 0", "", true, false, null, null)]
    [InlineData("first: 2, last: 1", "alpha,beta", true, false, "MA==", "MQ==")]
    [InlineData("first: 2, after: \"NTAw\"", "", false, true, null, null)]
    [InlineData("first: null", "alpha,beta,gamma,delta", false, false, "MA==", "Mw==")]
    public async Task Words_Arguments_GivePage(string arguments, string words, bool next, bool previous, string? start, string? end)
    {
        await using var shop = await ShopSchema.CreateAsync();

        var page = (await shop.AskAsync($"{{ words({arguments}) {Parts} }}")).GetProperty("data").GetProperty("words");

        Assert.Equal(words, string.Join(',', page.GetProperty("nodes").EnumerateArray()));
        var info = page.GetProperty("pageInfo");
        Assert.Equal(next, info.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(previous, info.GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(start, info.GetProperty("startCursor").GetString());
        Assert.Equal(end, info.GetProperty("endCursor").GetString());
    }

    [Theory]
    [InlineData("first: -1", "HC0079")]
    [InlineData("last: -1", "HC0079")]
    [InlineData("first: 51", "HC0051")]
    [InlineData("after: \"garbage\"", "HC0078")]
    [InlineData("after: \"\"", "HC0078")]
    [InlineData("before: \"YWJj\"", "HC0078")]
    public async Task Words_BadArguments_AreRefused(string arguments, string code)
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal([code + " words"], await shop.ErrorsAsync($"{{ words({arguments}) {{ nodes }} }}"));
    }

    [Fact]
    public async Task Variants_WithoutOrder_ArePagedByKey()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal("{variants:{nodes:[{id:3},{id:4}]}}", await shop.DataAsync("{ variants(first: 2, after: \"MQ==\") { nodes { id } } }"));
        Assert.Contains("ORDER BY \"v\".\"Id\"", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_OrderedByEqualKeys_AreOrderedByPrimaryKeyToo()
    {
        await using var shop = await ShopSchema.CreateAsync();

        await shop.DataAsync("{ variants(first: 2, order: [{ stock: DESC }]) { nodes { id } } }");

        Assert.Contains("ORDER BY \"v\".\"Stock\" DESC, \"v\".\"Id\"", Assert.Single(shop.Database.Commands), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first: 2", "{window:{totalCount:6,nodes:[{id:4},{id:5}],pageInfo:{hasNextPage:true,hasPreviousPage:false,endCursor:e30zOjU=}}}")]
    [InlineData("first: 2, after: \"e30zOjU=\"", "{window:{totalCount:6,nodes:[{id:6},{id:1}],pageInfo:{hasNextPage:true,hasPreviousPage:true,endCursor:e30yOjE=}}}")]
    [InlineData("last: 2", "{window:{totalCount:6,nodes:[{id:2},{id:3}],pageInfo:{hasNextPage:false,hasPreviousPage:true,endCursor:e30yOjM=}}}")]
    [InlineData("last: 2, before: \"e30yOjE=\"", "{window:{totalCount:6,nodes:[{id:5},{id:6}],pageInfo:{hasNextPage:true,hasPreviousPage:true,endCursor:e30zOjY=}}}")]
    public async Task Window_KeySetCursors_GivePage(string arguments, string expected)
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal(expected, await shop.DataAsync($"{{ window({arguments}) {{ totalCount nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }}"));
    }

    [Fact]
    public async Task Window_CursorOfOtherOrder_IsRefused()
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal(["HC0078 window"], await shop.ErrorsAsync("{ window(after: \"garbage\") { nodes { id } } }"));
    }
}
