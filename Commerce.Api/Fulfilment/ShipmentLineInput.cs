using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Fulfilment;

/// <summary>Pieces of an order's line that are put into a parcel.</summary>
/// <param name="OrderItemId">The order's line.</param>
/// <param name="Quantity">Pieces.</param>
public sealed record ShipmentLineInput([property: ID<OrderItem>] int OrderItemId, int Quantity)
{
    internal ShipmentLine ToLine() => new(OrderItemId, Quantity);
}
