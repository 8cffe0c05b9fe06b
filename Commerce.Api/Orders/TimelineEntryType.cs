using Commerce.Domain.Orders.Timeline;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="TimelineEntry"/> is seen in the graph.</summary>
public sealed class TimelineEntryType : ObjectType<TimelineEntry>
{
    protected override void Configure(IObjectTypeDescriptor<TimelineEntry> descriptor)
    {
        descriptor.Name("OrderTimelineEntry");
        descriptor.Description("Something that happened to an order.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.At).Description("When, in UTC.");
        descriptor.Field(entry => entry.Kind).Description("What kind of thing.");
        descriptor.Field(entry => entry.By).Description("Whose doing it is.");
        descriptor.Field(entry => entry.Action).Description("What was done, of changes, such as `refund.approve`.");
        descriptor.Field(entry => entry.Text).Description("The note, what is noted of a step, why something comes back, or how much went back.");
        descriptor.Field(entry => entry.Status).Description("What the order became, of steps.");
        descriptor.Field(entry => entry.ActorType).Description("What made it of those whom the audit log knows; null where that is the customer, or follows from something else.");
        descriptor.Field(entry => entry.ActorEmail).Description("Their address as it was then.");
        descriptor.Field(entry => entry.TargetType).Description("What it was done to: Order, Shipment, Return or Refund.");
        descriptor.Field(entry => entry.Details).Description("Old and new values as JSON, of changes.");
    }
}
