using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How <see cref="CouponRefusal"/> is seen in the graph.</summary>
public sealed class CouponRefusalType : EnumType<CouponRefusal>
{
    protected override void Configure(IEnumTypeDescriptor<CouponRefusal> descriptor)
    {
        descriptor.Description("Why a coupon does not hold for a cart or an order.");
        descriptor.Value(CouponRefusal.Unknown).Description("No coupon has this code.");
        descriptor.Value(CouponRefusal.Inactive).Description("The shop switched it off.");
        descriptor.Value(CouponRefusal.NotStarted).Description("It holds later.");
        descriptor.Value(CouponRefusal.Expired).Description("It held earlier.");
        descriptor.Value(CouponRefusal.UsedUp).Description("All its uses are taken.");
        descriptor.Value(CouponRefusal.PerUserLimit).Description("This shopper has had all the uses that one shopper may have.");
        descriptor.Value(CouponRefusal.NothingApplicable).Description("None of the lines is of a product or category that it is for.");
        descriptor.Value(CouponRefusal.MinimumNotReached).Description("The goods cost less than it asks for.");
    }
}
