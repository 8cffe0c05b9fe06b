using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How <see cref="Coupon"/> is seen in the graph.</summary>
public sealed class CouponType : ObjectType<Coupon>
{
    protected override void Configure(IObjectTypeDescriptor<Coupon> descriptor)
    {
        descriptor.Description("A code that takes something off an order.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Staff);
        descriptor.IsEntity(coupon => coupon.Id);
        descriptor.Field(coupon => coupon.Code).Description("Unique; always upper case.");
        descriptor.Field(coupon => coupon.Description).Description("What it is for.");
        descriptor.Field(coupon => coupon.DiscountType).Description("What it takes off.");
        descriptor.Field(coupon => coupon.DiscountValueCents).Description("Minor units, or hundredths of a percent when the type is PERCENTAGE.");
        descriptor.Field(coupon => coupon.MinPurchaseAmountCents).Description("The least an order must come to, in minor units.");
        descriptor.Field(coupon => coupon.MaxDiscountAmountCents).Description("The most it takes off, in minor units.");
        descriptor.Field(coupon => coupon.UsageLimit).Description("How often it can be used; null for no limit.");
        descriptor.Field(coupon => coupon.UsageCount).Description("How often it was used.");
        descriptor.Field(coupon => coupon.PerUserLimit).Description("How often one customer can use it; null for no limit.");
        descriptor.Field(coupon => coupon.IsActive).Description("Whether it is switched on.");
        descriptor.Field(coupon => coupon.StartsAt).Description("The first moment it holds, in UTC.");
        descriptor.Field(coupon => coupon.ExpiresAt).Description("The first moment it no longer holds, in UTC.");
        descriptor.Field(coupon => coupon.Version).Description("Grows by one with each edit.");
        descriptor.Field(coupon => coupon.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(coupon => coupon.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
