using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record RemoveProductImageData(ProductPayload RemoveProductImage)
{
    public static readonly GraphQLOperation<RemoveProductImageData> Operation = GraphQLOperation<RemoveProductImageData>.Load("Catalog/Operations/RemoveProductImage.graphql");
}
