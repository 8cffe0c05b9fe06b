namespace Commerce.Domain.Promotions;

/// <summary>A line of a cart or order as a coupon looks at it.</summary>
/// <param name="CategoryIds">The categories the product is in, and those above them.</param>
/// <param name="TotalCents">Unit price times quantity, in minor units; not negative.</param>
public sealed record CouponLine(int ProductId, IReadOnlyCollection<int> CategoryIds, int TotalCents);
