namespace Commerce.Domain.Catalog.Search;

/// <summary>Which facets are asked for.</summary>
[Flags]
public enum FacetKinds
{
    None = 0,
    Categories = 1,
    Prices = 2,
    Options = 4,
    Traits = 8,
    Brands = 16,
    Availability = 32,
    Ratings = 64,
}
