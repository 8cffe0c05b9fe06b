using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record DeleteCategoryData(CategoryPayload DeleteCategory)
{
    public static readonly GraphQLOperation<DeleteCategoryData> Operation = GraphQLOperation<DeleteCategoryData>.Load("Catalog/Operations/DeleteCategory.graphql");
}
