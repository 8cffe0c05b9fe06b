using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Promotions;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Promotions;

/// <summary>Fields of <see cref="Coupon"/> that are worked out or read apart.</summary>
[ExtendObjectType<Coupon>]
public sealed class CouponFields
{
    /// <summary>The products it is confined to; empty for every one.</summary>
    public async Task<IReadOnlyList<Product>> GetApplicableProductsAsync(
        [Parent] Coupon coupon, ApplicabilityByCoupon applicability, IResolverContext context, CancellationToken cancellationToken) =>
        await applicability.LoadAsync(coupon.Id, cancellationToken) is { } found ? await context.LoadAsync<Product>(found.ProductIds) : [];

    /// <summary>The categories it is confined to; empty for every one.</summary>
    public async Task<IReadOnlyList<Category>> GetApplicableCategoriesAsync(
        [Parent] Coupon coupon, ApplicabilityByCoupon applicability, IResolverContext context, CancellationToken cancellationToken) =>
        await applicability.LoadAsync(coupon.Id, cancellationToken) is { } found ? await context.LoadAsync<Category>(found.CategoryIds) : [];

    /// <summary>Its uses. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseFiltering<CouponRedemptionFilterType>]
    [UseSorting<CouponRedemptionSortType>]
    public Task<Connection<CouponRedemption>> GetRedemptionsAsync(
        [Parent(nameof(Coupon.Id))] Coupon coupon, RedemptionsByCoupon redemptions, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(redemptions, coupon.Id, paging);
}
