namespace Commerce.Domain.Promotions;

/// <summary>Why a coupon does not hold for a cart or an order.</summary>
public enum CouponRefusal
{
    /// <summary>No coupon has this code.</summary>
    Unknown,

    /// <summary>The shop switched it off.</summary>
    Inactive,
    NotStarted,
    Expired,

    /// <summary>All its uses are taken.</summary>
    UsedUp,

    /// <summary>This shopper has had all the uses that one shopper may have.</summary>
    PerUserLimit,

    /// <summary>None of the lines is of a product or category that it is for.</summary>
    NothingApplicable,

    /// <summary>The goods cost less than it asks for.</summary>
    MinimumNotReached,
}
