using Commerce.Domain.Orders;

namespace Commerce.Domain.Fulfilment;

/// <summary>How many pieces of an order line are in a parcel.</summary>
public sealed class ShipmentItem
{
    public int Id { get; set; }

    public int ShipmentId { get; set; }

    public int OrderItemId { get; set; }

    public int Quantity { get; set; }

    public Shipment? Shipment { get; set; }

    public OrderItem? OrderItem { get; set; }
}
