using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>How <see cref="Shipment"/> is seen in the graph.</summary>
public sealed class ShipmentType : ObjectType<Shipment>
{
    protected override void Configure(IObjectTypeDescriptor<Shipment> descriptor)
    {
        descriptor.Description("A parcel with some or all lines of an order.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(shipment => shipment.Id);
        descriptor.Field(shipment => shipment.TrackingNumber).Description("The carrier's number.");
        descriptor.Field(shipment => shipment.Carrier).Description("Who brings it.");
        descriptor.Field(shipment => shipment.Status).Description("How far it got.");
        descriptor.Field(shipment => shipment.CostCents)
            .Type<IntType>()
            .Authorize(Policies.Customers)
            .Description("What the carrier charges, in minor units. For those who serve customers.");
        descriptor.Field(shipment => shipment.ShippedAt).Description("When it left, in UTC.");
        descriptor.Field(shipment => shipment.EstimatedDelivery).Description("When it should arrive, in UTC.");
        descriptor.Field(shipment => shipment.DeliveredAt).Description("When it arrived, in UTC.");
        descriptor.Field(shipment => shipment.Notes).Authorize(Policies.Customers).Description("What staff noted. For those who serve customers.");
        descriptor.Field(shipment => shipment.CreatedAt).Description("When it was packed, in UTC.");
        descriptor.Field(shipment => shipment.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(shipment => shipment.Order).Description("The order it belongs to.");
        descriptor.Field(shipment => shipment.Label).Authorize(Policies.Customers).Description("The label's file. For those who serve customers.");
        descriptor.Field(shipment => shipment.Items).UseFiltering().UseSorting().Description("What is in it.");
    }
}
