namespace Commerce.Domain.Feeds;

/// <summary>What of a feed has to be approved by somebody before it is done.</summary>
public enum FeedTripKind
{
    /// <summary>Prices fall by more than they usually do.</summary>
    PriceDrop,

    /// <summary>Something would be sold for less than it costs.</summary>
    PriceBelowCost,

    /// <summary>Too much of what is in stock would have none left.</summary>
    StockToZero,

    /// <summary>Too many rows would be refused.</summary>
    RowErrors,
}
