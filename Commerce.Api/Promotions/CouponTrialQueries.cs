using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Promotions;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Promotions;

/// <summary>Trying coupons out.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CouponTrialQueries
{
    /// <summary>Whether a cart would get a coupon were it switched on, what it would take off, and why not. For those who serve customers.</summary>
    /// <param name="id">The coupon.</param>
    /// <param name="cartId">The cart.</param>
    [Authorize(Policy = Policies.Customers)]
    public async Task<CouponCheckResult> GetCouponCheckAsync(
        [ID<Coupon>] int id, [ID<Cart>] int cartId, CouponTrials trials, CancellationToken cancellationToken) =>
        new(await trials.CheckAsync(id, cartId, cancellationToken));

    /// <summary>
    /// What a coupon would have taken off the orders of the last days, had all those shoppers given it. Its limits count from the oldest order on; its dates,
    /// and whether it is switched on, do not matter. For those who make coupons.
    /// </summary>
    /// <param name="coupon">The coupon; it need not be saved.</param>
    /// <param name="days">How far to look back: 1 to 366.</param>
    [Authorize(Policy = Policies.PromotionsWrite)]
    public Task<CouponBackTest> GetCouponBackTestAsync(
        EnteredCoupon coupon, [DefaultValue(30)] int days, CouponTrials trials, CancellationToken cancellationToken) =>
        trials.BackTestAsync(coupon, days, cancellationToken);
}
