using Commerce.Domain.Payments;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Payments;

/// <summary>What refund items can be sorted by; everything else stays unreachable.</summary>
public sealed class RefundItemSortType : SortInputType<RefundItem>
{
    protected override void Configure(ISortInputTypeDescriptor<RefundItem> descriptor)
    {
        descriptor.Description("What refund items can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.AmountCents).Description("Without tax, in minor units.");
    }
}
