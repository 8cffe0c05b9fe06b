using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderStatus"/> is seen in the graph.</summary>
public sealed class OrderStatusType : EnumType<OrderStatus>
{
    protected override void Configure(IEnumTypeDescriptor<OrderStatus> descriptor)
    {
        descriptor.Description("How far an order got.");
        descriptor.Value(OrderStatus.Pending).Description("It waits for its payment.");
        descriptor.Value(OrderStatus.Paid).Description("It is paid for.");
        descriptor.Value(OrderStatus.Processing).Description("It is being packed.");
        descriptor.Value(OrderStatus.PartiallyShipped).Description("Some of it left.");
        descriptor.Value(OrderStatus.Shipped).Description("All of it left.");
        descriptor.Value(OrderStatus.Delivered).Description("All of it arrived.");
        descriptor.Value(OrderStatus.Cancelled).Description("It was called off before anything was shipped.");
        descriptor.Value(OrderStatus.Refunded).Description("All of it was paid back.");
    }
}
