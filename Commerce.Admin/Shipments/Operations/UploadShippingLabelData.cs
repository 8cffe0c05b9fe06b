using Commerce.Admin.Client;

namespace Commerce.Admin.Shipments.Operations;

public sealed record UploadShippingLabelData(ShipmentPayload UploadShippingLabel)
{
    public static readonly GraphQLOperation<UploadShippingLabelData> Operation = GraphQLOperation<UploadShippingLabelData>.Load("Shipments/Operations/UploadShippingLabel.graphql");
}
