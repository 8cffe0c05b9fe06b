namespace Commerce.Domain.Promotions;

/// <summary>What a coupon takes off.</summary>
public enum DiscountType
{
    FixedAmount,

    /// <summary>The coupon's value is in hundredths of a percent: 1500 is 15 %.</summary>
    Percentage,
    FreeShipping,
}
