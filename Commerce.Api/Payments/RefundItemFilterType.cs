using Commerce.Domain.Payments;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Payments;

/// <summary>What refund items can be filtered by; everything else stays unreachable.</summary>
public sealed class RefundItemFilterType : FilterInputType<RefundItem>
{
    protected override void Configure(IFilterInputTypeDescriptor<RefundItem> descriptor)
    {
        descriptor.Description("What refund items can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.AmountCents).Description("Without tax, in minor units.");
    }
}
