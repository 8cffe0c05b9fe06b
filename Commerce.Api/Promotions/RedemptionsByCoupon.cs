using Commerce.Api.Reading;
using Commerce.Domain.Promotions;
using GreenDonut;

namespace Commerce.Api.Promotions;

/// <summary>Pages of the uses of each coupon.</summary>
public sealed class RedemptionsByCoupon(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<CouponRedemption>(shop, scheduler, options)
{
    protected override IQueryable<Child<CouponRedemption>> Below(IReadOnlyList<int> parents, IQueryable<CouponRedemption> entities, ShopView shop) => entities
        .Where(redemption => parents.Contains(redemption.CouponId))
        .Select(redemption => new Child<CouponRedemption> { Parent = redemption.CouponId, Item = redemption });
}
