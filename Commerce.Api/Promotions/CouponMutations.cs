using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Promotions;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Promotions;

/// <summary>What merchandisers do with coupons.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CouponMutations
{
    /// <summary>Enters a coupon. Try it out first: `couponBackTest` tells what it would have cost.</summary>
    /// <param name="coupon">The coupon.</param>
    [Authorize(Policy = Policies.PromotionsWrite)]
    [Error<InvalidCouponError>]
    [Error<CouponCodeTakenError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Coupon?> CreateCouponAsync(
        EnteredCoupon coupon, CouponBook coupons, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Coupon>(await coupons.CreateAsync(coupon, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Writes another coupon over one, whole. Its uses, and the orders that have it, stay as they are.</summary>
    /// <param name="id">The coupon.</param>
    /// <param name="coupon">What it is from now on.</param>
    /// <param name="expectedVersion">The version that was edited; refused with STALE_VERSION when somebody was faster.</param>
    [Authorize(Policy = Policies.PromotionsWrite)]
    [Error<CouponNotFoundError>]
    [Error<InvalidCouponError>]
    [Error<CouponCodeTakenError>]
    [Error<StaleVersionError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Coupon?> UpdateCouponAsync(
        [ID<Coupon>] int id, EnteredCoupon coupon, int? expectedVersion,
        CouponBook coupons, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Coupon>(await coupons.UpdateAsync(id, coupon, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Lets shoppers use a coupon.</summary>
    /// <param name="id">The coupon.</param>
    /// <param name="expectedVersion">The version that was seen; refused with STALE_VERSION when somebody changed it since.</param>
    [Authorize(Policy = Policies.PromotionsWrite)]
    [Error<CouponNotFoundError>]
    [Error<StaleVersionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Coupon?> ActivateCouponAsync(
        [ID<Coupon>] int id, int? expectedVersion, CouponBook coupons, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Coupon>(await coupons.SetActiveAsync(id, true, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Lets nobody use a coupon from now on. Orders that have it keep their discount.</summary>
    /// <param name="id">The coupon.</param>
    /// <param name="expectedVersion">The version that was seen; refused with STALE_VERSION when somebody changed it since.</param>
    [Authorize(Policy = Policies.PromotionsWrite)]
    [Error<CouponNotFoundError>]
    [Error<StaleVersionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Coupon?> DeactivateCouponAsync(
        [ID<Coupon>] int id, int? expectedVersion, CouponBook coupons, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Coupon>(await coupons.SetActiveAsync(id, false, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));
}
