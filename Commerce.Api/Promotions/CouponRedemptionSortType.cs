using Commerce.Domain.Promotions;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Promotions;

/// <summary>What coupon redemptions can be sorted by; everything else stays unreachable.</summary>
public sealed class CouponRedemptionSortType : SortInputType<CouponRedemption>
{
    protected override void Configure(ISortInputTypeDescriptor<CouponRedemption> descriptor)
    {
        descriptor.Description("What coupon redemptions can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(redemption => redemption.DiscountCents).Description("What it took off, in minor units.");
        descriptor.Field(redemption => redemption.CreatedAt).Description("When it was used, in UTC.");
    }
}
