using Xunit;

namespace Commerce.Tests.GraphQL.Data;

public sealed class FilterAndSortTests
{
    [Theory]
    [InlineData("name: { eq: \"Mug\" }", "2")]
    [InlineData("description: { eq: null }", "2,4,6")]
    [InlineData("description: { neq: \"About Kettle\" }", "2,3,4,5,6")]
    [InlineData("description: { ncontains: \"e\" }", "2,4,6")]
    [InlineData("description: { nstartsWith: \"About K\" }", "2,3,4,5,6")]
    [InlineData("compareAtCents: { ngt: 1 }", "1,2,4,5")]
    [InlineData("compareAtCents: { nin: [1000] }", "1,2,4,5")]
    [InlineData("compareAtCents: { in: [null, 1] }", "1,2,4,5")]
    [InlineData("name: { in: [] }", "")]
    [InlineData("name: { or: [{ startsWith: \"L\" }, { endsWith: \"g\" }] }", "2,6")]
    [InlineData("or: [{}, { id: { eq: 3 } }]", "3")]
    [InlineData("and: []", "1,2,3,4,5,6")]
    [InlineData("category: { parent: { name: { eq: \"Home\" } }, name: { eq: \"Garden\" } }", "4,5,6")]
    [InlineData("category: {}", "1,2,3,4,5,6")]
    [InlineData("category: { parent: null }", "")]
    [InlineData("reviews: { some: {} }", "2,3,4,5,6")]
    [InlineData("reviews: { none: {} }", "1")]
    [InlineData("reviews: { all: { rating: { lt: 3 } } }", "1,2,3")]
    [InlineData("reviews: { any: false }", "1")]
    [InlineData("reviews: { all: { text: { contains: \"in\" } } }", "1,2")]
    [InlineData("tags: { some: { eq: \"new\" } }", "4,5,6")]
    [InlineData("variants: { some: { traits: { some: { value: { eq: \"3\" } } } } }", "3,4,5,6")]
    public async Task Products_Where_GivesIds(string where, string ids)
    {
        await using var shop = await ShopSchema.CreateAsync();

        var response = await shop.AskAsync($"{{ products(first: 20, where: {{ {where} }}) {{ nodes {{ id }} }} }}");

        Assert.False(response.TryGetProperty("errors", out _), response.GetRawText());
        Assert.Equal(ids, string.Join(',', response.GetProperty("data").GetProperty("products").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id"))));
    }

    [Theory]
    [InlineData("where: { name: { eq: null } }", "HC0026 products")]
    [InlineData("where: { name: null }", "HC0026 products")]
    [InlineData("where: { priceCents: { gt: null } }", "HC0026 products")]
    [InlineData("where: { name: { in: null } }", "HC0026 products")]
    [InlineData("where: { category: null }", "HC0026 products")]
    [InlineData("where: { reviews: { any: null } }", "HC0026 products")]
    [InlineData("order: [{ name: null }]", "HC0021 products,HC0026 products")]
    public async Task Products_NullWhereNoneIs_IsRefused(string argument, string errors)
    {
        await using var shop = await ShopSchema.CreateAsync();

        Assert.Equal(errors.Split(','), await shop.ErrorsAsync($"{{ products({argument}) {{ nodes {{ id }} }} }}"));
    }

    [Theory]
    [InlineData("name: { in: [{0}] }", "\"x\"", 1000)]
    [InlineData("name: { nin: [{0}] }", "\"x\"", 1000)]
    [InlineData("or: [{0}]", "{ id: { eq: 1 } }", 240)]
    public async Task Products_FilterLongerThanDatabasesTake_IsRefused(string where, string item, int most)
    {
        await using var shop = await ShopSchema.CreateAsync();
        string Query(int count)
        {
            var filter = where.Replace("{0}", string.Join(',', Enumerable.Repeat(item, count)), StringComparison.Ordinal);
            return $"{{ products(where: {{ {filter} }}) {{ nodes {{ id }} }} }}";
        }

        await shop.DataAsync(Query(most));
        Assert.Equal(["FILTER_TOO_LARGE products"], await shop.ErrorsAsync(Query(most + 20)));
    }

    [Theory]
    [InlineData("name: DESC", "3,2,1,4,6,5")]
    [InlineData("id: DESC", "3,2,1,6,5,4")]
    public async Task OrderedProducts_Order_DecidesAmongWhatIsEqual(string order, string ids)
    {
        await using var shop = await ShopSchema.CreateAsync();

        var response = await shop.AskAsync($"{{ orderedProducts(order: [{{ {order} }}], where: {{ id: {{ gt: 0 }} }}) {{ id }} }}");

        Assert.Equal(ids, string.Join(',', response.GetProperty("data").GetProperty("orderedProducts").EnumerateArray().Select(n => n.GetProperty("id"))));
    }

    [Fact]
    public async Task Products_SameFilterWithOtherValues_HasTheSameSql()
    {
        await using var shop = await ShopSchema.CreateAsync();

        await shop.DataAsync("{ products(where: { name: { contains: \"u\" }, priceCents: { gt: 1 } }) { nodes { id } } }");
        var first = Assert.Single(shop.Database.Commands);
        await shop.DataAsync("{ products(where: { name: { contains: \"e\" }, priceCents: { gt: 200 } }) { nodes { id } } }");

        Assert.Equal(first, Assert.Single(shop.Database.Commands));
    }

    [Theory]
    [InlineData("order: [{ name: DESC }]", "3,4,2,6,1,5")]
    [InlineData("order: { category: { name: ASC }, priceCents: ASC }", "6,5,4,3,2,1")]
    [InlineData("order: [{ compareAtCents: DESC }, { id: DESC }]", "6,3,5,4,2,1")]
    [InlineData("order: [{}]", "1,2,3,4,5,6")]
    public async Task Products_Order_GivesIds(string order, string ids)
    {
        await using var shop = await ShopSchema.CreateAsync();

        var response = await shop.AskAsync($"{{ products(first: 20, {order}) {{ nodes {{ id }} }} }}");

        Assert.Equal(ids, string.Join(',', response.GetProperty("data").GetProperty("products").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id"))));
    }

    [Theory]
    [InlineData("where: { label: { contains: \"lpha\" } }", "1,3")]
    [InlineData("where: { label: { ncontains: \"lpha\" } }", "2,4")]
    [InlineData("where: { weight: { ngt: 3 } }", "2,3,4")]
    [InlineData("where: { weight: { in: [3, null] } }", "2,3,4")]
    [InlineData("where: { inside: { label: { neq: \"deep\" } } }", "3")]
    [InlineData("where: { inside: null }", "1,4")]
    [InlineData("where: { stamps: { all: { eq: \"blue\" } } }", "3,4")]
    [InlineData("where: { stamps: { any: false } }", "3")]
    [InlineData("order: [{ label: ASC }]", "2,1,4,3")]
    [InlineData("order: [{ inside: { label: ASC } }]", "1,3,4,2")]
    [InlineData("order: [{ weight: DESC }, { number: DESC }]", "1,4,3,2")]
    public async Task Parcels_InMemory_AreNullSafe(string argument, string numbers)
    {
        await using var shop = await ShopSchema.CreateAsync();

        var response = await shop.AskAsync($"{{ parcels({argument}) {{ number }} }}");

        Assert.False(response.TryGetProperty("errors", out _), response.GetRawText());
        Assert.Equal(numbers, string.Join(',', response.GetProperty("data").GetProperty("parcels").EnumerateArray().Select(n => n.GetProperty("number"))));
    }

    [Fact]
    public async Task Schema_FiltersAndSorts_HaveTheUsualNames()
    {
        await using var shop = await ShopSchema.CreateAsync();

        foreach (var name in new[]
                 {
                     "input ShopProductFilterInput", "input ListFilterInputTypeOfShopReviewFilterInput", "input ListStringOperationFilterInput",
                     "input ShopProductSortInput", "enum SortEnumType", "type ProductsConnection", "type VariantsEdge", "type WindowConnection"
                 })
            Assert.Contains(name + " ", shop.Sdl, StringComparison.Ordinal);
    }
}
