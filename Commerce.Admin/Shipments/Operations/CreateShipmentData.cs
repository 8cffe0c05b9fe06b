using Commerce.Admin.Client;

namespace Commerce.Admin.Shipments.Operations;

public sealed record CreateShipmentData(ShipmentPayload CreateShipment)
{
    public static readonly GraphQLOperation<CreateShipmentData> Operation = GraphQLOperation<CreateShipmentData>.Load("Shipments/Operations/CreateShipment.graphql");
}
