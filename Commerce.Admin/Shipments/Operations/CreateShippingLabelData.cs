using Commerce.Admin.Client;

namespace Commerce.Admin.Shipments.Operations;

public sealed record CreateShippingLabelData(ShipmentPayload CreateShippingLabel)
{
    public static readonly GraphQLOperation<CreateShippingLabelData> Operation = GraphQLOperation<CreateShippingLabelData>.Load("Shipments/Operations/CreateShippingLabel.graphql");
}
