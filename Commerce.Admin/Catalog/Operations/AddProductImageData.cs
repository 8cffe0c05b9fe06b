using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record AddProductImageData(ProductPayload AddProductImage)
{
    public static readonly GraphQLOperation<AddProductImageData> Operation = GraphQLOperation<AddProductImageData>.Load("Catalog/Operations/AddProductImage.graphql");
}
