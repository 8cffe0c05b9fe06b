using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Search;

/// <summary>Searches a database as somebody, and tells names.</summary>
internal sealed class SearchShop(DatabaseFixture database)
{
    public ProductSearcher Searcher { get; } = database.Get<ProductSearcher>();

    public async Task<IReadOnlyList<int>> AddAsync(params Product[] products)
    {
        await using var context = database.NewContext();
        context.AddRange(products);
        await context.SaveChangesAsync();
        return [.. products.Select(product => product.Id)];
    }

    public Task<IReadOnlyList<string>> FindAsync(string? text, Viewer? viewer = null) => FindAsync(new ProductSearchCriteria { Text = text }, viewer);

    public async Task<IReadOnlyList<string>> FindAsync(ProductSearchCriteria criteria, Viewer? viewer = null, ProductSorting sorting = ProductSorting.Relevance)
    {
        await using var context = database.NewContext();
        context.Viewer = viewer ?? Viewer.Nobody;
        var query = await Searcher.ReadAsync(context, criteria);
        var ids = await Searcher.PageAsync(context, query, sorting, false, 0, 1000);
        Assert.Equal(ids.Count, await Searcher.CountAsync(context, query));
        var names = context.Products.Where(product => ids.Contains(product.Id)).AsNoTracking().ToDictionary(product => product.Id, product => product.Name);
        return [.. ids.Select(id => names[id])];
    }

    public async Task<string?> CorrectAsync(string text, Viewer? viewer = null)
    {
        await using var context = database.NewContext();
        context.Viewer = viewer ?? Viewer.Nobody;
        return (await Searcher.ReadAsync(context, new ProductSearchCriteria { Text = text })).CorrectedText;
    }

    public async Task<SearchFacets> FacetsAsync(ProductSearchCriteria criteria, Viewer? viewer = null, FacetKinds kinds = (FacetKinds)127)
    {
        await using var context = database.NewContext();
        context.Viewer = viewer ?? Viewer.Nobody;
        return await Searcher.FacetsAsync(context, await Searcher.ReadAsync(context, criteria), kinds);
    }
}
