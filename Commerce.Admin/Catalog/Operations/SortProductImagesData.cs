using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record SortProductImagesData(ProductPayload SortProductImages)
{
    public static readonly GraphQLOperation<SortProductImagesData> Operation = GraphQLOperation<SortProductImagesData>.Load("Catalog/Operations/SortProductImages.graphql");
}
