using Commerce.Api.Reading;
using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="ReturnItem"/> is seen in the graph.</summary>
public sealed class ReturnItemType : ObjectType<ReturnItem>
{
    protected override void Configure(IObjectTypeDescriptor<ReturnItem> descriptor)
    {
        descriptor.Description("One line of a return. Its status and dates follow the return's.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.Reason).Description("Why it comes back.");
        descriptor.Field(item => item.Notes).Description("What the customer or the shop wrote about it.");
        descriptor.Field(item => item.Status).Description("How far it got.");
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.RefundCents)
            .Description("What goes back to the customer for this line, the restocking fee already taken off, in minor units.");
        descriptor.Field(item => item.RestockingFeeCents).Description("What the shop keeps, in minor units.");
        descriptor.Field(item => item.RefundStatus).Description("How far its refund got; null until one was asked for.");
        descriptor.Field(item => item.Disposition).Description("What inspection found; null before it.");
        descriptor.Field(item => item.RequestedAt).Description("When it was asked for, in UTC.");
        descriptor.Field(item => item.ApprovedAt).Description("When it was approved, in UTC.");
        descriptor.Field(item => item.ReceivedAt).Description("When it arrived, in UTC.");
        descriptor.Field(item => item.RefundedAt).Description("When the money went back, in UTC.");
        descriptor.Field(item => item.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(item => item.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(item => item.Return).Description("The return it belongs to.");
        descriptor.Field(item => item.Order).Description("The order it belongs to.");
        descriptor.Field(item => item.OrderItem).Description("The order line.");
        descriptor.Field(item => item.Product).Description("The product; null when it is no longer to be seen.");
        descriptor.Field(item => item.ReturnShippingOption).Description("How it is sent back.");
    }
}
