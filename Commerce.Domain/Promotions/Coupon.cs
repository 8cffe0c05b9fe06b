namespace Commerce.Domain.Promotions;

/// <summary>A code that takes something off an order.</summary>
public sealed class Coupon : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    /// <summary>Unique; always upper case, so that a shopper's spelling does not matter.</summary>
    public string Code { get; set => field = value.Trim().ToUpperInvariant(); } = "";

    public string? Description { get; set; }

    public DiscountType DiscountType { get; set; }

    /// <summary>Minor units, or hundredths of a percent for <see cref="DiscountType.Percentage"/>.</summary>
    public int DiscountValueCents { get; set; }

    public int? MinPurchaseAmountCents { get; set; }

    public int? MaxDiscountAmountCents { get; set; }

    /// <summary>Empty: every product.</summary>
    public List<int> ApplicableProductIds { get; set; } = [];

    /// <summary>Empty: every category.</summary>
    public List<int> ApplicableCategoryIds { get; set; } = [];

    /// <summary>Null: no limit.</summary>
    public int? UsageLimit { get; set; }

    /// <summary>Never above <see cref="UsageLimit"/> when it counts up; goes down when an order is cancelled.</summary>
    public int UsageCount { get; internal set; }

    public int? PerUserLimit { get; set; }

    public bool IsActive { get; set; } = true;

    public DateTime? StartsAt { get; set; }

    /// <summary>The first moment it no longer holds.</summary>
    public DateTime? ExpiresAt { get; set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public ICollection<CouponRedemption> Redemptions { get; set; } = [];
}
