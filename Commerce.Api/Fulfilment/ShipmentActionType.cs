using Commerce.Domain.Fulfilment;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>How <see cref="ShipmentAction"/> is seen in the graph.</summary>
public sealed class ShipmentActionType : EnumType<ShipmentAction>
{
    protected override void Configure(IEnumTypeDescriptor<ShipmentAction> descriptor)
    {
        descriptor.Description("What staff can do to a parcel.");
        descriptor.Value(ShipmentAction.CreateLabel).Description("`createShippingLabel`.");
        descriptor.Value(ShipmentAction.UploadLabel).Description("`uploadShippingLabel`.");
        descriptor.Value(ShipmentAction.MarkLabelCreated).Description("`updateShipment` with LABEL_CREATED: the label was made elsewhere.");
        descriptor.Value(ShipmentAction.MarkShipped).Description("`updateShipment` with SHIPPED: it left the house.");
        descriptor.Value(ShipmentAction.MarkInTransit).Description("`updateShipment` with IN_TRANSIT.");
        descriptor.Value(ShipmentAction.MarkDelivered).Description("`updateShipment` with DELIVERED.");
        descriptor.Value(ShipmentAction.MarkLost).Description("`updateShipment` with LOST: its pieces can be sent again.");
        descriptor.Value(ShipmentAction.MarkReturned).Description("`updateShipment` with RETURNED: it came back undelivered.");
        descriptor.Value(ShipmentAction.Cancel).Description("`updateShipment` with CANCELLED: its pieces can be packed anew.");
    }
}
