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

/// <summary>There is no such coupon.</summary>
public sealed class CouponNotFoundException() : DomainException("COUPON_NOT_FOUND", "There is no such coupon.", "id");

/// <summary>Something about a coupon as it was entered is wrong; the path says what.</summary>
public sealed class InvalidCouponException(string message) : DomainException("INVALID_COUPON", message);

/// <summary>Another coupon has the code.</summary>
public sealed class CouponCodeTakenException(string couponCode)
    : DomainException("COUPON_CODE_TAKEN", $"Another coupon has the code '{couponCode}'. Choose another code, or edit that coupon.");

/// <summary>There is no such cart.</summary>
public sealed class CheckedCartNotFoundException() : DomainException("CART_NOT_FOUND", "There is no such cart.", "cartId");

/// <summary>A back-test of no days, or of more than a year.</summary>
public sealed class InvalidPeriodException(int maxDays) : DomainException("INVALID_PERIOD", $"A back-test looks at 1 to {maxDays} days.", "days");
