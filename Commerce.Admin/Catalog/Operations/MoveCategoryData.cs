using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record MoveCategoryData(CategoryPayload MoveCategory)
{
    public static readonly GraphQLOperation<MoveCategoryData> Operation = GraphQLOperation<MoveCategoryData>.Load("Catalog/Operations/MoveCategory.graphql");
}
