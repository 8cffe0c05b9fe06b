using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderReturnStatus"/> is seen in the graph.</summary>
public sealed class OrderReturnStatusType : EnumType<OrderReturnStatus>
{
    protected override void Configure(IEnumTypeDescriptor<OrderReturnStatus> descriptor)
    {
        descriptor.Description("Whether anything of an order comes back; derived from its returns.");
        descriptor.Value(OrderReturnStatus.None).Description("Nothing does.");
        descriptor.Value(OrderReturnStatus.Requested).Description("Somebody asked to send something back.");
        descriptor.Value(OrderReturnStatus.InProgress).Description("Something is on its way back.");
        descriptor.Value(OrderReturnStatus.Returned).Description("Something came back.");
        descriptor.Value(OrderReturnStatus.Rejected).Description("A request was turned down.");
    }
}
