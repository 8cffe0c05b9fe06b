using HotChocolate.Execution.Configuration;

namespace Commerce.Api.Catalog.Search;

/// <summary>What leads shoppers to products: search, subtrees of categories, availability, neighbours.</summary>
internal static class BrowsingSchema
{
    public static IRequestExecutorBuilder AddBrowsing(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<ProductSearchQueries>()
        .AddType<ProductSearchType>()
        .AddType<SearchFacetsType>()
        .AddType<CategoryFacetType>()
        .AddType<PriceFacetType>()
        .AddType<PriceRangeFacetType>()
        .AddType<NamedFacetType>()
        .AddType<FacetValueType>()
        .AddType<AvailabilityFacetType>()
        .AddType<RatingFacetType>()
        .AddType<AvailabilityType>()
        .AddType<ProductSortingType>()
        .AddTypeExtension<CategoryFacetFields>()
        .AddTypeExtension<ProductSearchFields>()
        .AddDataLoader<AllProductsByCategory>()
        .AddDataLoader<AvailabilityByProduct>()
        .AddDataLoader<AvailabilityByVariant>()
        .AddDataLoader<BoughtTogetherByProduct>()
        .AddDataLoader<ProductCountByCategory>()
        .AddDataLoader<RelatedByProduct>();
}
