using Commerce.Domain.Orders.Timeline;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="TimelineActor"/> is seen in the graph.</summary>
public sealed class TimelineActorType : EnumType<TimelineActor>
{
    protected override void Configure(IEnumTypeDescriptor<TimelineActor> descriptor)
    {
        descriptor.Name("OrderTimelineActor");
        descriptor.Description("Whose doing something is that happened to an order.");
        descriptor.Value(TimelineActor.Customer).Description("Who bought.");
        descriptor.Value(TimelineActor.Staff).Description("Somebody who works here.");
        descriptor.Value(TimelineActor.ApiKey).Description("A program with somebody's key.");
        descriptor.Value(TimelineActor.Shop).Description("The shop itself: a job, or what follows from something else, such as a payment that came in.");
        descriptor.Value(TimelineActor.Carrier).Description("The carrier told of it.");
    }
}
