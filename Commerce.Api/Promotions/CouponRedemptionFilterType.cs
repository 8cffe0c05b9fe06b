using Commerce.Domain.Promotions;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Promotions;

/// <summary>What coupon redemptions can be filtered by; everything else stays unreachable.</summary>
public sealed class CouponRedemptionFilterType : FilterInputType<CouponRedemption>
{
    protected override void Configure(IFilterInputTypeDescriptor<CouponRedemption> descriptor)
    {
        descriptor.Description("What coupon redemptions can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(redemption => redemption.DiscountCents).Description("What it took off, in minor units.");
        descriptor.Field(redemption => redemption.CreatedAt).Description("When it was used, in UTC.");
        descriptor.Field(redemption => redemption.Coupon).Description("The coupon.");
        descriptor.Field(redemption => redemption.Order).Description("The order it was used for.");
        descriptor.Field(redemption => redemption.User).Description("Who used it; null for a guest.");
    }
}
