namespace Commerce.Domain.Catalog;

/// <summary>Whether a review is shown.</summary>
public enum ReviewStatus
{
    /// <summary>It waits for staff; its author sees it, nobody else.</summary>
    Pending,

    /// <summary>Everybody sees it, and it counts for the product's stars.</summary>
    Published,

    /// <summary>Staff took it down; its author sees it and why.</summary>
    Rejected,
}
