using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="FulfillmentStatus"/> is seen in the graph.</summary>
public sealed class FulfillmentStatusType : EnumType<FulfillmentStatus>
{
    protected override void Configure(IEnumTypeDescriptor<FulfillmentStatus> descriptor)
    {
        descriptor.Description("How much of an order is on its way; derived from its shipments.");
        descriptor.Value(FulfillmentStatus.Unfulfilled).Description("Nothing left yet.");
        descriptor.Value(FulfillmentStatus.PartiallyFulfilled).Description("Some of it left.");
        descriptor.Value(FulfillmentStatus.Fulfilled).Description("All of it left.");
        descriptor.Value(FulfillmentStatus.Delivered).Description("All of it arrived.");
    }
}
