using Commerce.Domain.Promotions;
using HotChocolate.Types;

namespace Commerce.Api.Promotions;

/// <summary>How <see cref="DiscountType"/> is seen in the graph.</summary>
public sealed class DiscountTypeType : EnumType<DiscountType>
{
    protected override void Configure(IEnumTypeDescriptor<DiscountType> descriptor)
    {
        descriptor.Description("What a coupon takes off.");
        descriptor.Value(DiscountType.FixedAmount).Description("An amount.");
        descriptor.Value(DiscountType.Percentage).Description("A share; the coupon's value is in hundredths of a percent.");
        descriptor.Value(DiscountType.FreeShipping).Description("The cost of shipping.");
    }
}
