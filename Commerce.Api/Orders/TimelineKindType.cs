using Commerce.Domain.Orders.Timeline;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="TimelineKind"/> is seen in the graph.</summary>
public sealed class TimelineKindType : EnumType<TimelineKind>
{
    protected override void Configure(IEnumTypeDescriptor<TimelineKind> descriptor)
    {
        descriptor.Name("OrderTimelineKind");
        descriptor.Description("What kind of thing happened to an order.");
        descriptor.Value(TimelineKind.Status).Description("It took a step.");
        descriptor.Value(TimelineKind.Note).Description("Staff wrote something down.");
        descriptor.Value(TimelineKind.Change).Description("Staff, a key, a job or a carrier changed it, a parcel, a return or a refund.");
        descriptor.Value(TimelineKind.ReturnRequested).Description("The customer asked to send something back.");
        descriptor.Value(TimelineKind.RefundProcessed).Description("Money went back.");
    }
}
