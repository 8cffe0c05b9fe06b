using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record RestoreProductData(ProductPayload RestoreProduct)
{
    public static readonly GraphQLOperation<RestoreProductData> Operation = GraphQLOperation<RestoreProductData>.Load("Catalog/Operations/RestoreProduct.graphql");
}
