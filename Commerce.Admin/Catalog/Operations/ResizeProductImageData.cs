using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record ResizeProductImageData(ProductPayload ResizeProductImage)
{
    public static readonly GraphQLOperation<ResizeProductImageData> Operation = GraphQLOperation<ResizeProductImageData>.Load("Catalog/Operations/ResizeProductImage.graphql");
}
