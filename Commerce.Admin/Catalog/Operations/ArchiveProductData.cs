using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record ArchiveProductData(ProductPayload ArchiveProduct)
{
    public static readonly GraphQLOperation<ArchiveProductData> Operation = GraphQLOperation<ArchiveProductData>.Load("Catalog/Operations/ArchiveProduct.graphql");
}
