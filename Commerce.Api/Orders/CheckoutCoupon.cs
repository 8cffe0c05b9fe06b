using Commerce.Domain.Promotions;

namespace Commerce.Api.Orders;

/// <summary>What a coupon does for an order, or why it does not hold.</summary>
public sealed class CheckoutCoupon(CouponVerdict verdict)
{
    /// <summary>Its code.</summary>
    public string Code => verdict.Code;

    /// <summary>Whether it holds.</summary>
    public bool Holds => verdict.Holds;

    /// <summary>What it takes off the goods, in minor units.</summary>
    public int DiscountCents => verdict.DiscountCents;

    /// <summary>Whether it takes the shipping off.</summary>
    public bool FreesShipping => verdict.FreesShipping;

    /// <summary>Why it does not hold; null when it does.</summary>
    public CouponRefusal? Reason => verdict.Refusal?.Reason;

    /// <summary>The same for people.</summary>
    public string? Message => verdict.Refusal?.Message;

    /// <summary>For MINIMUM_NOT_REACHED: how much the goods cost too little, in minor units.</summary>
    public int? MissingCents => verdict.Refusal?.MissingCents;
}
