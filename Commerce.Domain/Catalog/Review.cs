using Commerce.Domain.Customers;

namespace Commerce.Domain.Catalog;

/// <summary>What a customer thinks of a product; one per user and product.</summary>
public sealed class Review : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    public int UserId { get; set; }

    /// <summary>1 to 5 in halves.</summary>
    public double Rating { get; set; }

    public string? Title { get; set; }

    public string? Comment { get; set; }

    /// <summary>Decided by the shop from delivered orders when the review is written.</summary>
    public bool IsVerifiedPurchase { get; set; }

    public ReviewStatus Status { get; internal set; } = ReviewStatus.Published;

    /// <summary>Why it was taken down, for its author; null where it was not.</summary>
    public string? RejectionReason { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Product? Product { get; set; }

    public User? User { get; set; }
}
