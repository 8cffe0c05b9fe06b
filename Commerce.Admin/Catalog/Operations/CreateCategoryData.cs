using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record CreateCategoryData(CategoryPayload CreateCategory)
{
    public static readonly GraphQLOperation<CreateCategoryData> Operation = GraphQLOperation<CreateCategoryData>.Load("Catalog/Operations/CreateCategory.graphql");
}
