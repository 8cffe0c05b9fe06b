using Commerce.Domain.Catalog;
using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How an <see cref="EnteredCoupon"/> is sent.</summary>
public sealed class CouponInputType : InputObjectType<EnteredCoupon>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredCoupon> descriptor)
    {
        descriptor.Name("CouponInput");
        descriptor.Description("A coupon, whole: what is left out holds nothing back.");
        descriptor.Field(coupon => coupon.Code).Description("What shoppers type: 2 to 40 letters, digits, `-` and `_`, in any case.");
        descriptor.Field(coupon => coupon.Description).Description("What it is for; for staff. At most 500 characters.");
        descriptor.Field(coupon => coupon.DiscountType).Description("What it takes off.");
        descriptor.Field(coupon => coupon.DiscountValueCents).DefaultValue(0).Description("Minor units; hundredths of a percent when the type is PERCENTAGE; 0 for FREE_SHIPPING.");
        descriptor.Field(coupon => coupon.MinPurchaseAmountCents).Description("What the goods must come to, in minor units.");
        descriptor.Field(coupon => coupon.MaxDiscountAmountCents).Description("The most it takes off an order, in minor units.");
        descriptor.Field(coupon => coupon.ApplicableProductIds).ID<Product>().Description("Products it is for; with the categories empty: everything.");
        descriptor.Field(coupon => coupon.ApplicableCategoryIds).ID<Category>().Description("Categories it is for, with all below them.");
        descriptor.Field(coupon => coupon.UsageLimit).Description("How often it can be used by all together.");
        descriptor.Field(coupon => coupon.PerUserLimit).Description("How often one shopper can use it.");
        descriptor.Field(coupon => coupon.IsActive).DefaultValue(false).Description("Whether shoppers can use it.");
        descriptor.Field(coupon => coupon.StartsAt).Description("The first moment it holds, in UTC.");
        descriptor.Field(coupon => coupon.ExpiresAt).Description("The first moment it no longer holds, in UTC.");
    }
}
