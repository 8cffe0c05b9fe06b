using Commerce.Api.Reading;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Promotions;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>A way to ship that can be chosen.</summary>
public sealed class CheckoutShippingOption(ShippingOption option, CouponVerdict? coupon, bool isChosen)
{
    /// <summary>The way to ship.</summary>
    public Task<ShippingOption?> GetShippingOptionAsync(IResolverContext context) => context.LoadAsync<ShippingOption>(option.Id);

    /// <summary>What it would cost with this coupon, in minor units.</summary>
    public int CostCents => coupon?.ShippingAfter(option.RateCents) ?? option.RateCents;

    /// <summary>Whether it is the one that is worked out here.</summary>
    public bool IsChosen => isChosen;
}
