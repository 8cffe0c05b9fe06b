using Commerce.Domain.Promotions;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Promotions;

/// <summary>What coupons can be filtered by; everything else stays unreachable.</summary>
public sealed class CouponFilterType : FilterInputType<Coupon>
{
    protected override void Configure(IFilterInputTypeDescriptor<Coupon> descriptor)
    {
        descriptor.Description("What coupons can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(coupon => coupon.Code).Description("Unique; always upper case.");
        descriptor.Field(coupon => coupon.Description).Description("What it is for.");
        descriptor.Field(coupon => coupon.DiscountType).Description("What it takes off.");
        descriptor.Field(coupon => coupon.DiscountValueCents).Description("Minor units, or hundredths of a percent when the type is PERCENTAGE.");
        descriptor.Field(coupon => coupon.UsageCount).Description("How often it was used.");
        descriptor.Field(coupon => coupon.UsageLimit).Description("How often it can be used; null for no limit.");
        descriptor.Field(coupon => coupon.IsActive).Description("Whether it is switched on.");
        descriptor.Field(coupon => coupon.StartsAt).Description("The first moment it holds, in UTC.");
        descriptor.Field(coupon => coupon.ExpiresAt).Description("The first moment it no longer holds, in UTC.");
        descriptor.Field(coupon => coupon.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(coupon => coupon.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
