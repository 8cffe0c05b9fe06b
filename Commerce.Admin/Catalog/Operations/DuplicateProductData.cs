using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record DuplicateProductData(ProductPayload DuplicateProduct)
{
    public static readonly GraphQLOperation<DuplicateProductData> Operation = GraphQLOperation<DuplicateProductData>.Load("Catalog/Operations/DuplicateProduct.graphql");
}
