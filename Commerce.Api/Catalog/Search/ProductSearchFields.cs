using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Catalog.Search;

/// <summary>What a search finds; each field is read when it is selected.</summary>
[ExtendObjectType<ProductSearch>]
public sealed class ProductSearchFields
{
    private static readonly (string Field, FacetKinds Kind)[] Facets =
    [
        ("categories", FacetKinds.Categories), ("prices", FacetKinds.Prices), ("options", FacetKinds.Options), ("traits", FacetKinds.Traits),
        ("brands", FacetKinds.Brands), ("availability", FacetKinds.Availability), ("ratings", FacetKinds.Ratings),
    ];

    /// <summary>The products that were found.</summary>
    [UsePaging]
    public async Task<Connection<Product>> GetProductsAsync(
        [Parent] ProductSearch search, PagingArguments paging, ProductSearcher searcher, ShopViews shop, IResolverContext context)
    {
        var slice = new PageSlice(paging);
        await using var view = await shop.OpenAsync(context.RequestAborted);
        var total = paging.IncludeTotalCount || slice.FromEnd ? await searcher.CountAsync(view.Db, search.Query, context.RequestAborted) : 0;
        List<int> ids = context.SelectedFields().All(field => field == "totalCount")
            ? []
            : await searcher.PageAsync(view.Db, search.Query, search.Sorting, slice.FromEnd, slice.Skip, slice.Take, context.RequestAborted);
        return await context.LoadPageAsync<Product>(slice.Cut(ids, total));
    }

    /// <summary>How many products each further choice would leave. A facet does not look at what is chosen in itself, so that other values can be chosen.</summary>
    public async Task<SearchFacets> GetFacetsAsync([Parent] ProductSearch search, ProductSearcher searcher, ShopViews shop, IResolverContext context)
    {
        var fields = context.SelectedFields().ToHashSet(StringComparer.Ordinal);
        var kinds = Facets.Where(facet => fields.Contains(facet.Field)).Aggregate(FacetKinds.None, (all, facet) => all | facet.Kind);
        await using var view = await shop.OpenAsync(context.RequestAborted);
        return await searcher.FacetsAsync(view.Db, search.Query, kinds, context.RequestAborted);
    }
}
