using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Promotions;
using HotChocolate;
using HotChocolate.Resolvers;

namespace Commerce.Api.Promotions;

/// <summary>Whether a cart would get a coupon.</summary>
[GraphQLName("CouponCheck")]
public sealed class CouponCheckResult(CouponCheck check)
{
    /// <summary>Whether it would, were the coupon switched on.</summary>
    public bool Holds => check.Verdict.Holds;

    /// <summary>Whether the coupon is switched on.</summary>
    public bool IsActive => check.IsActive;

    /// <summary>What it takes off the goods, in minor units.</summary>
    public int DiscountCents => check.Verdict.DiscountCents;

    /// <summary>Whether it takes the shipping off.</summary>
    public bool FreesShipping => check.Verdict.FreesShipping;

    /// <summary>Why not; null when it holds.</summary>
    public CouponRefusal? Reason => check.Verdict.Refusal?.Reason;

    /// <summary>Why not, in words; null when it holds.</summary>
    public string? Message => check.Verdict.Refusal?.Message;

    /// <summary>How much the goods cost too little, in minor units; null for other reasons.</summary>
    public int? MissingCents => check.Verdict.Refusal?.MissingCents;

    /// <summary>What it takes off each line.</summary>
    public IReadOnlyList<CouponCheckedLine> Lines => [.. check.Lines.Select(line => new CouponCheckedLine(line))];
}

/// <summary>What a coupon takes off a line of a cart.</summary>
[GraphQLName("CouponCheckLine")]
public sealed class CouponCheckedLine(CouponCheckLine line)
{
    /// <summary>In minor units; 0 for a line that the coupon is not for.</summary>
    public int DiscountCents => line.DiscountCents;

    /// <summary>The line.</summary>
    public Task<CartItem?> GetCartItemAsync(IResolverContext context) => context.LoadAsync<CartItem>(line.CartItemId);
}
