namespace Commerce.Domain.Promotions;

/// <summary>A coupon does not hold. The code is <c>COUPON_</c> and the reason.</summary>
/// <param name="couponCode">The code as the shopper gave it.</param>
/// <param name="missingCents">For <see cref="CouponRefusal.MinimumNotReached"/>: how much is missing, in minor units.</param>
public sealed class CouponRefusedException(string couponCode, CouponRefusal reason, string message, int? missingCents = null)
    : DomainException($"COUPON_{EnumText.Of(reason)}", message)
{
    /// <summary>The code as the shopper gave it.</summary>
    public string CouponCode { get; } = couponCode;

    public CouponRefusal Reason { get; } = reason;

    /// <summary>How much the goods cost too little, in minor units; null for other reasons.</summary>
    public int? MissingCents { get; } = missingCents;
}
