namespace Commerce.Domain.Feeds;

/// <summary>What a feed changes.</summary>
public enum FeedType
{
    Products,
    Inventory,
    Prices,
}
