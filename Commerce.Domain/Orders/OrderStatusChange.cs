namespace Commerce.Domain.Orders;

/// <summary>One step of an order's way, as the customer may see it.</summary>
public sealed class OrderStatusChange : IHasCreatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    /// <summary>What it became.</summary>
    public OrderStatus Status { get; set; }

    /// <summary>Why, for people; null where the step says it all.</summary>
    public string? Note { get; set; }

    public DateTime CreatedAt { get; set; }

    public Order? Order { get; set; }
}
