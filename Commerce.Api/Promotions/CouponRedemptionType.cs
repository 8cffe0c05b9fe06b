using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How <see cref="CouponRedemption"/> is seen in the graph.</summary>
public sealed class CouponRedemptionType : ObjectType<CouponRedemption>
{
    protected override void Configure(IObjectTypeDescriptor<CouponRedemption> descriptor)
    {
        descriptor.Description("One use of a coupon.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Customers);
        descriptor.IsEntity(redemption => redemption.Id);
        descriptor.Field(redemption => redemption.DiscountCents).Description("What it took off, in minor units.");
        descriptor.Field(redemption => redemption.CreatedAt).Description("When it was used, in UTC.");
        descriptor.Field(redemption => redemption.Coupon).Description("The coupon.");
        descriptor.Field(redemption => redemption.Order).Description("The order it was used for.");
        descriptor.Field(redemption => redemption.User).Description("Who used it; null for a guest.");
    }
}
