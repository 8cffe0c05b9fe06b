using Commerce.Api.Reading;
using Commerce.Domain.Fulfilment;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>How <see cref="ShipmentItem"/> is seen in the graph.</summary>
public sealed class ShipmentItemType : ObjectType<ShipmentItem>
{
    protected override void Configure(IObjectTypeDescriptor<ShipmentItem> descriptor)
    {
        descriptor.Description("How many pieces of an order line are in a parcel.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.Shipment).Description("The parcel.");
        descriptor.Field(item => item.OrderItem).Description("The order line.");
    }
}
