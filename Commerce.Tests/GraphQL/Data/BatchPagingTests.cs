using GreenDonut;
using GreenDonut.Data;
using HotChocolate;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

public sealed class BatchPagingTests
{
    [Fact]
    public async Task ToBatchPage_FirstOfEach_IsOneStatement()
    {
        await using var shop = await ShopDatabase.CreateAsync();

        var pages = await VariantsAsync(shop, new PagingArguments(First: 2, IncludeTotalCount: true));

        Assert.Equal("1: 1 | 2: 3,2 | 3: 6,5+ | 4: 10,9+ | 5: 14,13+ | 6: 18,17+", Text(pages));
        Assert.Equal([1, 2, 3, 4, 4, 4], pages.OrderBy(page => page.Key).Select(page => page.Value.TotalCount));
        Assert.Single(shop.Commands);
    }

    [Fact]
    public async Task ToBatchPage_LastOfEach_IsInTheOrderOfTheList()
    {
        await using var shop = await ShopDatabase.CreateAsync();

        var pages = await VariantsAsync(shop, new PagingArguments(Last: 2));

        Assert.Equal("1: 1 | 2: 3,2 | 3: -5,4 | 4: -8,7 | 5: -12,11 | 6: -16,15", Text(pages));
        Assert.All(pages.Values, page => Assert.Null(page.TotalCount));
    }

    [Fact]
    public async Task ToBatchPage_BehindACursor_GoesOnInThatListAndCountsAll()
    {
        await using var shop = await ShopDatabase.CreateAsync();
        var cursor = (await VariantsAsync(shop, new PagingArguments(First: 2)))[4] is var page ? page.CreateCursor(page.Last!) : "";

        Assert.Equal("4: -8+", Text(Only(4, await VariantsAsync(shop, new PagingArguments(First: 1, After: cursor, IncludeTotalCount: true)))));
        Assert.Equal("4: 10+", Text(Only(4, await VariantsAsync(shop, new PagingArguments(Last: 1, Before: cursor)))));
        var none = Only(6, await VariantsAsync(shop, new PagingArguments(First: 1, Before: cursor, IncludeTotalCount: true)))[6];
        Assert.Equal(4, none.TotalCount);
        await Assert.ThrowsAsync<GraphQLException>(async () => await VariantsAsync(shop, new PagingArguments(First: 1, After: "garbage")));
    }

    [Fact]
    public async Task ToBatchPage_KeysThatAreMissing_ComeFirstAndAreGoneOnFrom()
    {
        await using var shop = await ShopDatabase.CreateAsync();
        await using var db = shop.CreateContext();
        var query = db.Products.OrderBy(p => p.CompareAtCents).ThenBy(p => p.Id);

        var first = await query.ToBatchPageAsync(p => p.CategoryId, new PagingArguments(First: 2));
        var kitchen = first.OrderBy(page => page.Key).First().Value;
        var second = await query.ToBatchPageAsync(p => p.CategoryId, new PagingArguments(First: 2, After: kitchen.CreateCursor(kitchen.Last!)));
        var down = await db.Products.OrderByDescending(p => p.CompareAtCents).ThenBy(p => p.Id).ToPageAsync(new PagingArguments(First: 3));

        Assert.Equal(["1,2", "4,5"], Ids(first));
        Assert.Equal(["3", "4,5"], Ids(second));
        Assert.Equal([3, 6, 1], down.Items.Select(product => product.Id));

        static IEnumerable<string> Ids(Dictionary<int, Page<ShopProduct>> pages) =>
            pages.OrderBy(page => page.Key).Select(page => string.Join(',', page.Value.Items.Select(product => product.Id)));
    }

    [Fact]
    public async Task ToBatchPage_OfASelection_SelectsTheKeysToo()
    {
        await using var shop = await ShopDatabase.CreateAsync();
        await using var db = shop.CreateContext();

        var pages = await db.Variants
            .With(new QueryContext<ShopVariant>(v => new ShopVariant { Sku = v.Sku }, v => v.Stock > 0), sort => sort.AddDescending(v => v.Id))
            .ToBatchPageAsync(v => v.ShopProductId, new PagingArguments(First: 1));

        Assert.Equal("1: 1 | 2: 2 | 3: 6+ | 4: 9+ | 5: 13+ | 6: 17+", Text(pages));
        Assert.Equal("Hammer-3", pages[5].First!.Sku);
        Assert.Equal(0, pages[5].First!.Stock);
    }

    [Fact]
    public async Task With_SameQuestion_IsOneBatch_AndAnotherValueIsNot()
    {
        var loader = new WordPages();

        await Task.WhenAll(Ask(1, 2, "a"), Ask(2, 2, "a"), Ask(3, 3, "a"), Ask(4, 2, "b"), Ask(5, 2, "a", total: true));

        Assert.Equal(["1,2: 2 a", "3: 3 a", "4: 2 b", "5: 2 a total"], loader.Batches.Order());

        Task Ask(int key, int first, string start, bool total = false) => loader
            .With(new PagingArguments(first, IncludeTotalCount: total), new QueryContext<string>(Predicate: word => word.StartsWith(start)))
            .LoadAsync(key);
    }

    private static async Task<Dictionary<int, Page<ShopVariant>>> VariantsAsync(ShopDatabase shop, PagingArguments paging)
    {
        await using var db = shop.CreateContext();
        return await db.Variants.OrderByDescending(v => v.Id).ToBatchPageAsync(v => v.ShopProductId, paging);
    }

    private static Dictionary<int, Page<ShopVariant>> Only(int key, Dictionary<int, Page<ShopVariant>> pages) => new() { [key] = pages[key] };

    private static string Text(Dictionary<int, Page<ShopVariant>> pages) => string.Join(" | ", pages.OrderBy(page => page.Key).Select(page =>
        $"{page.Key}: {(page.Value.HasPreviousPage ? "-" : "")}{string.Join(',', page.Value.Select(variant => variant.Id))}{(page.Value.HasNextPage ? "+" : "")}"));

    private sealed class WordPages() : StatefulBatchDataLoader<int, Page<string>>(new Together(), new DataLoaderOptions())
    {
        public List<string> Batches { get; } = [];

        protected override Task<IReadOnlyDictionary<int, Page<string>>> LoadBatchAsync(
            IReadOnlyList<int> keys, DataLoaderFetchContext<Page<string>> context, CancellationToken cancellationToken)
        {
            var paging = context.GetPagingArguments();
            var predicate = context.GetQueryContext<Page<string>, string>().Predicate!.Compile();
            var words = ((string[])["a", "b"]).Where(predicate);
            lock (Batches)
                Batches.Add($"{string.Join(',', keys)}: {paging.First} {string.Join(',', words)}{(paging.IncludeTotalCount ? " total" : "")}");
            return Task.FromResult<IReadOnlyDictionary<int, Page<string>>>(keys.ToDictionary(key => key, _ => Page<string>.Empty));
        }
    }

    /// <summary>Sends batches a while after they began.</summary>
    private sealed class Together : IBatchScheduler
    {
        public void Schedule(Func<ValueTask> dispatch) => _ = SendAsync(dispatch);

        private static async Task SendAsync(Func<ValueTask> dispatch)
        {
            await Task.Delay(100);
            await dispatch();
        }
    }
}
