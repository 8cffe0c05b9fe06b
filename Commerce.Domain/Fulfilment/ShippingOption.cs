namespace Commerce.Domain.Fulfilment;

/// <summary>A way to ship that the shop offers.</summary>
public sealed class ShippingOption : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    /// <summary>Text, such as <c>3-5</c>.</summary>
    public string? EstimatedDays { get; set; }

    public int RateCents { get; set; }

    public bool IsActive { get; set; } = true;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }
}
