using Commerce.Domain.Returns;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Returns;

/// <summary>What return items can be sorted by; everything else stays unreachable.</summary>
public sealed class ReturnItemSortType : SortInputType<ReturnItem>
{
    protected override void Configure(ISortInputTypeDescriptor<ReturnItem> descriptor)
    {
        descriptor.Description("What return items can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Reason).Description("Why it comes back.");
        descriptor.Field(item => item.Status).Description("How far it got.");
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.RefundCents)
            .Description("What goes back to the customer for this line, the restocking fee already taken off, in minor units.");
        descriptor.Field(item => item.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(item => item.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(item => item.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
