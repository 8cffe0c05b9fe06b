namespace Commerce.Api.Catalog.Search;

/// <summary>A range of prices, in minor units of the store's currency. Both ends are in it.</summary>
public sealed class PriceRangeInput
{
    /// <summary>The lowest price; without it there is no lower end.</summary>
    public int? MinCents { get; init; }

    /// <summary>The highest price; without it there is no upper end.</summary>
    public int? MaxCents { get; init; }
}
