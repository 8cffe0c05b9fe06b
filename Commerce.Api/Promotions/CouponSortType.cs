using Commerce.Domain.Promotions;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Promotions;

/// <summary>What coupons can be sorted by; everything else stays unreachable.</summary>
public sealed class CouponSortType : SortInputType<Coupon>
{
    protected override void Configure(ISortInputTypeDescriptor<Coupon> descriptor)
    {
        descriptor.Description("What coupons can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(coupon => coupon.Code).Description("Unique; always upper case.");
        descriptor.Field(coupon => coupon.DiscountType).Description("What it takes off.");
        descriptor.Field(coupon => coupon.DiscountValueCents).Description("Minor units, or hundredths of a percent when the type is PERCENTAGE.");
        descriptor.Field(coupon => coupon.UsageCount).Description("How often it was used.");
        descriptor.Field(coupon => coupon.IsActive).Description("Whether it is switched on.");
        descriptor.Field(coupon => coupon.StartsAt).Description("The first moment it holds, in UTC.");
        descriptor.Field(coupon => coupon.ExpiresAt).Description("The first moment it no longer holds, in UTC.");
        descriptor.Field(coupon => coupon.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(coupon => coupon.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
