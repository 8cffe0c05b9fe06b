using Commerce.Api.Reading;
using Commerce.Domain.Promotions;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Promotions;

/// <summary>What each coupon is confined to.</summary>
public sealed class ApplicabilityByCoupon(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, CouponApplicability>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, CouponApplicability>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Coupon>()
            .Where(coupon => keys.Contains(coupon.Id))
            .ToDictionaryAsync(
                coupon => coupon.Id,
                coupon => new CouponApplicability(coupon.ApplicableProductIds, coupon.ApplicableCategoryIds),
                cancellationToken);
    }
}
