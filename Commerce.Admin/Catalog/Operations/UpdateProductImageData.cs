using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record UpdateProductImageData(ProductPayload UpdateProductImage)
{
    public static readonly GraphQLOperation<UpdateProductImageData> Operation = GraphQLOperation<UpdateProductImageData>.Load("Catalog/Operations/UpdateProductImage.graphql");
}
