using Commerce.Domain.Fulfilment;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Fulfilment;

/// <summary>What shipments can be filtered by; everything else stays unreachable.</summary>
public sealed class ShipmentFilterType : FilterInputType<Shipment>
{
    protected override void Configure(IFilterInputTypeDescriptor<Shipment> descriptor)
    {
        descriptor.Description("What shipments can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(shipment => shipment.TrackingNumber).Description("The carrier's number.");
        descriptor.Field(shipment => shipment.Carrier).Description("Who brings it.");
        descriptor.Field(shipment => shipment.Status).Description("How far it got.");
        descriptor.Field(shipment => shipment.ShippedAt).Description("When it left, in UTC.");
        descriptor.Field(shipment => shipment.EstimatedDelivery).Description("When it should arrive, in UTC.");
        descriptor.Field(shipment => shipment.DeliveredAt).Description("When it arrived, in UTC.");
        descriptor.Field(shipment => shipment.CreatedAt).Description("When it was packed, in UTC.");
        descriptor.Field(shipment => shipment.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(shipment => shipment.Order).Description("The order it belongs to.");
    }
}
