using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How <see cref="CouponBackTest"/> is seen in the graph.</summary>
public sealed class CouponBackTestType : ObjectType<CouponBackTest>
{
    protected override void Configure(IObjectTypeDescriptor<CouponBackTest> descriptor)
    {
        descriptor.Description("What a coupon would have cost, had the shoppers of some days given it. Amounts are in minor units.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(test => test.From).Description("The first moment that was looked at, in UTC.");
        descriptor.Field(test => test.Orders).Description("How many orders there were, without cancelled ones.");
        descriptor.Field(test => test.Redemptions).Description("For how many of them the coupon would have held.");
        descriptor.Field(test => test.GrossCents).Description("What the goods of those orders cost without any discount.");
        descriptor.Field(test => test.DiscountCents).Description("What the coupon would have taken off the goods.");
        descriptor.Field(test => test.ShippingCents).Description("What it would have taken off shipping.");
        descriptor.Field(test => test.CostCents).Description("What those goods cost the shop today, as far as the catalog knows.");
        descriptor.Field(test => test.MarginCents).Description("What would have been left: the goods less discount, shipping given away, and cost.");
        descriptor.Field(test => test.PiecesWithoutCost).Description("Pieces whose cost the catalog does not know; the margin counts them as if they had cost nothing.");
    }
}
