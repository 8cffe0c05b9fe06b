using Commerce.Domain.Catalog.Search;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Search;

/// <summary>How <see cref="SearchFacets"/> are seen in the graph.</summary>
public sealed class SearchFacetsType : ObjectType<SearchFacets>
{
    protected override void Configure(IObjectTypeDescriptor<SearchFacets> descriptor)
    {
        descriptor.Description("How many products each further choice would leave. Each list is counted only when it is selected.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facets => facets.Categories).Description("The categories of the products, the fullest first; with those above them where the subtree counts.");
        descriptor.Field(facets => facets.Prices).Description("The prices.");
        descriptor.Field(facets => facets.Options).Description("What a shopper chooses variants by, such as sizes.");
        descriptor.Field(facets => facets.Traits).Description("What describes variants, such as materials.");
        descriptor.Field(facets => facets.Brands).Description("Who makes the products; the hundred with the most of them.");
        descriptor.Field(facets => facets.Availability).Description("What the stock allows; a product counts wherever one of its variants does.");
        descriptor.Field(facets => facets.Ratings).Description("Lowest ratings from 4 down to 1.");
    }
}

/// <summary>How <see cref="CategoryFacet"/> is seen in the graph.</summary>
public sealed class CategoryFacetType : ObjectType<CategoryFacet>
{
    protected override void Configure(IObjectTypeDescriptor<CategoryFacet> descriptor)
    {
        descriptor.Description("A category that can be chosen.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.Count).Description("How many products the choice would show.");
        descriptor.Field(facet => facet.IsChosen).Description("Whether it is chosen now.");
    }
}

/// <summary>How <see cref="PriceFacet"/> is seen in the graph.</summary>
public sealed class PriceFacetType : ObjectType<PriceFacet>
{
    protected override void Configure(IObjectTypeDescriptor<PriceFacet> descriptor)
    {
        descriptor.Description("The prices of what was found, whatever range is chosen.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.MinCents).Description("The lowest price in minor units; null where nothing was found.");
        descriptor.Field(facet => facet.MaxCents).Description("The highest price in minor units; null where nothing was found.");
        descriptor.Field(facet => facet.Ranges).Description("Ranges that have products in them, from the lowest on. A product counts in each range that one of its variants is in.");
    }
}

/// <summary>How <see cref="PriceRangeFacet"/> is seen in the graph.</summary>
public sealed class PriceRangeFacetType : ObjectType<PriceRangeFacet>
{
    protected override void Configure(IObjectTypeDescriptor<PriceRangeFacet> descriptor)
    {
        descriptor.Description("A range of prices that can be chosen; both ends are in it.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.MinCents).Description("The lowest price in minor units.");
        descriptor.Field(facet => facet.MaxCents).Description("The highest price in minor units; null where there is no upper end.");
        descriptor.Field(facet => facet.Count).Description("How many products the choice would show.");
        descriptor.Field(facet => facet.IsChosen).Description("Whether it is chosen now.");
    }
}

/// <summary>How <see cref="NamedFacet"/> is seen in the graph.</summary>
public sealed class NamedFacetType : ObjectType<NamedFacet>
{
    protected override void Configure(IObjectTypeDescriptor<NamedFacet> descriptor)
    {
        descriptor.Description("An option or a kind of trait with its values.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.Name).Description("What it is about, such as `Size`; send it back to choose.");
        descriptor.Field(facet => facet.Values).Description("The hundred values with the most products, and those that are chosen.");
    }
}

/// <summary>How <see cref="FacetValue"/> is seen in the graph.</summary>
public sealed class FacetValueType : ObjectType<FacetValue>
{
    protected override void Configure(IObjectTypeDescriptor<FacetValue> descriptor)
    {
        descriptor.Description("A value that can be chosen.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.Value).Description("The value; send it back to choose it.");
        descriptor.Field(facet => facet.Count).Description("How many products the choice would show.");
        descriptor.Field(facet => facet.IsChosen).Description("Whether it is chosen now.");
    }
}

/// <summary>How <see cref="AvailabilityFacet"/> is seen in the graph.</summary>
public sealed class AvailabilityFacetType : ObjectType<AvailabilityFacet>
{
    protected override void Configure(IObjectTypeDescriptor<AvailabilityFacet> descriptor)
    {
        descriptor.Description("An availability that can be chosen.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.Availability).Description("What the stock allows.");
        descriptor.Field(facet => facet.Count).Description("How many products the choice would show.");
        descriptor.Field(facet => facet.IsChosen).Description("Whether it is chosen now.");
    }
}

/// <summary>How <see cref="RatingFacet"/> is seen in the graph.</summary>
public sealed class RatingFacetType : ObjectType<RatingFacet>
{
    protected override void Configure(IObjectTypeDescriptor<RatingFacet> descriptor)
    {
        descriptor.Description("A lowest rating that can be chosen.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(facet => facet.MinRating).Description("The lowest mean rating.");
        descriptor.Field(facet => facet.Count).Description("How many products are rated at least so.");
        descriptor.Field(facet => facet.IsChosen).Description("Whether it is chosen now.");
    }
}
