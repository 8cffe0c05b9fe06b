
namespace Commerce.Api.Promotions;

/// <summary>What a coupon is confined to; empty lists for everything.</summary>
public sealed record CouponApplicability(IReadOnlyList<int> ProductIds, IReadOnlyList<int> CategoryIds);
