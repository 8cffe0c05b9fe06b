using Commerce.Domain.Returns;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Returns;

/// <summary>What return items can be filtered by; everything else stays unreachable.</summary>
public sealed class ReturnItemFilterType : FilterInputType<ReturnItem>
{
    protected override void Configure(IFilterInputTypeDescriptor<ReturnItem> descriptor)
    {
        descriptor.Description("What return items can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Reason).Description("Why it comes back.");
        descriptor.Field(item => item.Status).Description("How far it got.");
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.RefundCents)
            .Description("What goes back to the customer for this line, the restocking fee already taken off, in minor units.");
        descriptor.Field(item => item.RestockingFeeCents).Description("What the shop keeps, in minor units.");
        descriptor.Field(item => item.RefundStatus).Description("How far its refund got; null until one was asked for.");
        descriptor.Field(item => item.Disposition).Description("What inspection found; null before it.");
        descriptor.Field(item => item.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(item => item.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(item => item.Order).Description("The order it belongs to.");
    }
}
