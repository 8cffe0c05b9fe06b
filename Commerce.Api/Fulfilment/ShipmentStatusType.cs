using Commerce.Domain.Fulfilment;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>How <see cref="ShipmentStatus"/> is seen in the graph.</summary>
public sealed class ShipmentStatusType : EnumType<ShipmentStatus>
{
    protected override void Configure(IEnumTypeDescriptor<ShipmentStatus> descriptor)
    {
        descriptor.Description("How far a parcel got.");
        descriptor.Value(ShipmentStatus.Pending).Description("It is to be packed.");
        descriptor.Value(ShipmentStatus.LabelCreated).Description("It is packed and labelled.");
        descriptor.Value(ShipmentStatus.Shipped).Description("It left.");
        descriptor.Value(ShipmentStatus.InTransit).Description("The carrier has it.");
        descriptor.Value(ShipmentStatus.Delivered).Description("It arrived.");
        descriptor.Value(ShipmentStatus.Lost).Description("The carrier lost it.");
        descriptor.Value(ShipmentStatus.Returned).Description("It came back undelivered.");
        descriptor.Value(ShipmentStatus.Cancelled).Description("It was called off before it left.");
    }
}
