namespace Commerce.Domain.Feeds;

/// <summary>What a row of a feed did to the catalog.</summary>
public enum FeedChangeKind
{
    /// <summary>A product that was not there, with all that came with it.</summary>
    ProductCreated,

    /// <summary>Another variant of a product that was there.</summary>
    VariantCreated,

    /// <summary>One field of what was there.</summary>
    Changed,
}
