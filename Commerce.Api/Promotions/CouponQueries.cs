using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Promotions;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>What can be read of promotions from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CouponQueries
{
    /// <summary>Coupons. For staff.</summary>
    [Authorize(Policy = Policies.Staff)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Coupon> GetCoupons(ShopView shop) => shop.All<Coupon>();

    /// <summary>Uses of coupons. For those who serve customers.</summary>
    [Authorize(Policy = Policies.Customers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<CouponRedemption> GetCouponRedemptions(ShopView shop) => shop.All<CouponRedemption>();
}
