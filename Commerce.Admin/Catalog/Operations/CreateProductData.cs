using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record CreateProductData(ProductPayload CreateProduct)
{
    public static readonly GraphQLOperation<CreateProductData> Operation = GraphQLOperation<CreateProductData>.Load("Catalog/Operations/CreateProduct.graphql");
}
