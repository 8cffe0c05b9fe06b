namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// How many products each further choice would leave. The counts of a facet leave out what is chosen in it and respect everything else; a product counts
/// wherever one of its variants does.
/// </summary>
public sealed record SearchFacets(
    IReadOnlyList<CategoryFacet> Categories,
    PriceFacet Prices,
    IReadOnlyList<NamedFacet> Options,
    IReadOnlyList<NamedFacet> Traits,
    IReadOnlyList<FacetValue> Brands,
    IReadOnlyList<AvailabilityFacet> Availability,
    IReadOnlyList<RatingFacet> Ratings);

/// <summary>An option or a kind of trait with its values.</summary>
public sealed record NamedFacet(string Name, IReadOnlyList<FacetValue> Values);

/// <summary>A value that can be chosen.</summary>
public sealed record FacetValue(string Value, int Count, bool IsChosen);

/// <summary>A category that can be chosen.</summary>
public sealed record CategoryFacet(int CategoryId, int Count, bool IsChosen);

/// <summary>An availability that can be chosen.</summary>
public sealed record AvailabilityFacet(Availability Availability, int Count, bool IsChosen);

/// <summary>A lowest rating that can be chosen.</summary>
public sealed record RatingFacet(int MinRating, int Count, bool IsChosen);

/// <summary>The prices there are.</summary>
/// <param name="MinCents">The lowest; null where there is none.</param>
/// <param name="MaxCents">The highest; null where there is none.</param>
public sealed record PriceFacet(int? MinCents, int? MaxCents, IReadOnlyList<PriceRangeFacet> Ranges);

/// <summary>A range of prices that can be chosen, both ends included.</summary>
/// <param name="MaxCents">Null where it has no end.</param>
public sealed record PriceRangeFacet(int MinCents, int? MaxCents, int Count, bool IsChosen);
