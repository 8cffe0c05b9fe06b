using Commerce.Api.Security;
using Commerce.Domain.Promotions;

namespace Commerce.Api.Promotions;

/// <summary>The coupon does not hold; the code says why.</summary>
public sealed class CouponRefusedError(CouponRefusedException refusal) : UserError(refusal)
{
    /// <summary>The coupon's code.</summary>
    public string CouponCode => refusal.CouponCode;

    /// <summary>Why it does not hold.</summary>
    public CouponRefusal Reason => refusal.Reason;

    /// <summary>How much the goods cost too little, in minor units; null for other reasons.</summary>
    public int? MissingCents => refusal.MissingCents;
}

/// <summary>There is no such coupon.</summary>
public sealed class CouponNotFoundError(CouponNotFoundException refusal) : UserError(refusal);

/// <summary>Something about a coupon as it was entered is wrong; the path says what.</summary>
public sealed class InvalidCouponError(InvalidCouponException refusal) : UserError(refusal);

/// <summary>Another coupon has the code.</summary>
public sealed class CouponCodeTakenError(CouponCodeTakenException refusal) : UserError(refusal);
