using Commerce.Admin.Client;

namespace Commerce.Admin.Shipments.Operations;

public sealed record UpdateShipmentData(ShipmentPayload UpdateShipment)
{
    public static readonly GraphQLOperation<UpdateShipmentData> Operation = GraphQLOperation<UpdateShipmentData>.Load("Shipments/Operations/UpdateShipment.graphql");
}
