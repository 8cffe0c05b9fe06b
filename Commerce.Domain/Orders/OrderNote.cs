namespace Commerce.Domain.Orders;

/// <summary>What staff wrote down about an order, for each other.</summary>
public sealed class OrderNote : IHasCreatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    /// <summary>Who wrote it. No foreign key: it outlives the account.</summary>
    public int AuthorId { get; set; }

    /// <summary>The author's address as it was then.</summary>
    public string? AuthorEmail { get; set; }

    public string Text { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public Order? Order { get; set; }
}
