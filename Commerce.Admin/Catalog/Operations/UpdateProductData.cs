using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record UpdateProductData(ProductPayload UpdateProduct)
{
    public static readonly GraphQLOperation<UpdateProductData> Operation = GraphQLOperation<UpdateProductData>.Load("Catalog/Operations/UpdateProduct.graphql");
}
