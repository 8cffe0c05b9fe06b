namespace Commerce.Domain.Customers;

/// <summary>What a user would like to have; one list per user.</summary>
public sealed class Wishlist : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    /// <summary>Part of the link by which others see the list, unguessable; null when it is not shared.</summary>
    public string? ShareToken { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }

    public ICollection<WishlistItem> Items { get; set; } = [];
}
