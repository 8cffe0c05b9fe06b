using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record RetryProductImageData(ProductPayload RetryProductImage)
{
    public static readonly GraphQLOperation<RetryProductImageData> Operation = GraphQLOperation<RetryProductImageData>.Load("Catalog/Operations/RetryProductImage.graphql");
}
