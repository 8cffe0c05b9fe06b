namespace Commerce.Domain.Catalog;

/// <summary>Whether the picture behind an address that a feed named is here by now.</summary>
public enum ImageFetchStatus
{
    /// <summary>It waits for its turn, or for its next try.</summary>
    Pending,
    Fetched,

    /// <summary>It was given up. What is wrong is to be mended first, and then it can be tried again.</summary>
    Failed,
}
