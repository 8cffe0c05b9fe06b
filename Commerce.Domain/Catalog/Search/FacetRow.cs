using System.Globalization;

namespace Commerce.Domain.Catalog.Search;

/// <summary>A row of the statement that counts facets.</summary>
internal sealed class FacetRow
{
    /// <summary>How many values of an option, a trait or the brands are told: the ones with the most products.</summary>
    private const int MaxValues = 100;

    public string Facet { get; init; } = "";

    /// <summary>The option or the kind of trait.</summary>
    public string? Name { get; init; }

    public string? Value { get; init; }

    /// <summary>Products; of <c>MinPrice</c> and <c>MaxPrice</c> a price, and null where there is none.</summary>
    public int? Count { get; init; }

    public static SearchFacets Read(List<FacetRow> rows, ProductSearchCriteria criteria, FacetKinds kinds)
    {
        var facets = rows.ToLookup(row => row.Facet);
        return new SearchFacets(
            Of(FacetKinds.Categories, () => Categories([.. facets["Categories"]], criteria)),
            new PriceFacet(
                facets["MinPrice"].FirstOrDefault()?.Count,
                facets["MaxPrice"].FirstOrDefault()?.Count,
                Of(FacetKinds.Prices, () => Prices([.. facets["Prices"]], criteria))),
            Of(FacetKinds.Options, () => Named([.. facets["Options"]], criteria.Options)),
            Of(FacetKinds.Traits, () => Named([.. facets["Traits"]], criteria.Traits)),
            Of(FacetKinds.Brands, () => Values([.. facets["Brands"]], criteria.Brands)),
            Of(FacetKinds.Availability, () => Availabilities([.. facets["Availability"]], criteria)),
            Of(FacetKinds.Ratings, () => Ratings([.. facets["Ratings"]], criteria)));

        IReadOnlyList<T> Of<T>(FacetKinds kind, Func<IReadOnlyList<T>> read) => kinds.HasFlag(kind) ? read() : [];
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    private static IReadOnlyList<CategoryFacet> Categories(FacetRow[] rows, ProductSearchCriteria criteria)
    {
        List<CategoryFacet> values = [.. rows.Select(row => new CategoryFacet(Number(row.Value), row.Count ?? 0, Number(row.Value) == criteria.CategoryId))];
        if (criteria.CategoryId is { } chosen && !values.Exists(value => value.IsChosen)) values.Add(new(chosen, 0, true));
        return [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.CategoryId)];
    }

    private static IReadOnlyList<PriceRangeFacet> Prices(FacetRow[] rows, ProductSearchCriteria criteria) =>
    [
        .. rows.OrderBy(row => Number(row.Value)).Select(row =>
        {
            var step = Number(row.Value);
            var min = step == 0 ? 0 : FacetSql.PriceSteps[step - 1];
            int? max = step == FacetSql.PriceSteps.Length ? null : FacetSql.PriceSteps[step] - 1;
            return new PriceRangeFacet(min, max, row.Count ?? 0, (criteria.MinPriceCents, criteria.MaxPriceCents) == (min, max));
        }),
    ];

    private static IReadOnlyList<NamedFacet> Named(FacetRow[] rows, IReadOnlyList<FacetChoice> choices) =>
    [
        .. rows.Select(row => row.Name!).Concat(choices.Select(choice => choice.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new NamedFacet(name, Values(
                [.. rows.Where(row => row.Name == name)],
                [.. choices.Where(choice => choice.Name == name).SelectMany(choice => choice.Values)]))),
    ];

    /// <summary>The most frequent values, and what is chosen in any case: it must be possible to choose it no longer.</summary>
    private static IReadOnlyList<FacetValue> Values(FacetRow[] rows, IReadOnlyList<string> chosen)
    {
        var values = rows.Select(row => new FacetValue(row.Value!, row.Count ?? 0, chosen.Contains(row.Value!)))
            .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).ToList();
        var missing = chosen.Distinct(StringComparer.Ordinal).Except(values.Select(value => value.Value), StringComparer.Ordinal).Select(value => new FacetValue(value, 0, true));
        return [.. values.Where((value, i) => i < MaxValues || value.IsChosen), .. missing];
    }

    private static IReadOnlyList<AvailabilityFacet> Availabilities(FacetRow[] rows, ProductSearchCriteria criteria) =>
    [
        .. Enum.GetValues<Availability>().Select(value => new AvailabilityFacet(
            value,
            rows.FirstOrDefault(row => Number(row.Value) == (int)value)?.Count ?? 0,
            criteria.Availability.Contains(value))).Where(value => value.Count > 0 || value.IsChosen),
    ];

    // Each product has one number of stars, and is found by this and each lower one.
    private static IReadOnlyList<RatingFacet> Ratings(FacetRow[] rows, ProductSearchCriteria criteria) =>
    [
        .. Enumerable.Range(1, 4).Reverse().Select(stars => new RatingFacet(
            stars, rows.Where(row => Number(row.Value) >= stars).Sum(row => row.Count ?? 0), criteria.MinRating == stars)),
    ];
}
