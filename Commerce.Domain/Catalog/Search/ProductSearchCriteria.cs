namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// What a shopper looks for. Everything that is given holds; of several values of one choice any. Price, options, traits and availability hold of the same
/// variant: a red one in size M that is in stock, not a red one and another in size M.
/// </summary>
public sealed record ProductSearchCriteria
{
    /// <summary>How many values may be chosen altogether.</summary>
    public const int MaxChoices = 100;

    public string? Text { get; init; }

    public int? CategoryId { get; init; }

    /// <summary>Whether the categories below count.</summary>
    public bool IncludeSubtree { get; init; } = true;

    public int? MinPriceCents { get; init; }

    public int? MaxPriceCents { get; init; }

    public IReadOnlyList<FacetChoice> Options { get; init; } = [];

    public IReadOnlyList<FacetChoice> Traits { get; init; } = [];

    public IReadOnlyList<string> Brands { get; init; } = [];

    public IReadOnlyList<Availability> Availability { get; init; } = [];

    public double? MinRating { get; init; }

    /// <exception cref="TooManyChoicesException">More values are chosen than <see cref="MaxChoices"/>.</exception>
    public ProductSearchCriteria Checked()
    {
        var count = Options.Concat(Traits).Sum(choice => choice.Values.Count) + Brands.Count + Availability.Count;
        if (count > MaxChoices) throw new TooManyChoicesException(count);
        return this with { Options = Merged(Options), Traits = Merged(Traits) };
    }

    // A name that is given twice means all the values, and a name without values nothing.
    private static IReadOnlyList<FacetChoice> Merged(IReadOnlyList<FacetChoice> choices) =>
    [
        .. choices.GroupBy(choice => choice.Name, choice => choice.Values, StringComparer.Ordinal)
            .Select(group => new FacetChoice(group.Key, [.. group.SelectMany(values => values).Distinct(StringComparer.Ordinal)]))
            .Where(choice => choice.Values.Count > 0),
    ];
}

/// <summary>Values chosen of an option or of a trait.</summary>
public sealed record FacetChoice(string Name, IReadOnlyList<string> Values);
