using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderStatusChange"/> is seen in the graph.</summary>
public sealed class OrderStatusChangeType : ObjectType<OrderStatusChange>
{
    protected override void Configure(IObjectTypeDescriptor<OrderStatusChange> descriptor)
    {
        descriptor.Description("One step of an order's way.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(change => change.Id);
        descriptor.Field(change => change.Status).Description("What it became.");
        descriptor.Field(change => change.Note).Description("Why, for people; null where the step says it all.");
        descriptor.Field(change => change.CreatedAt).Description("When, in UTC.");
        descriptor.Field(change => change.Order).Description("The order.");
    }
}
