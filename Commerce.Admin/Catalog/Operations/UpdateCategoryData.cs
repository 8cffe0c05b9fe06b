using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record UpdateCategoryData(CategoryPayload UpdateCategory)
{
    public static readonly GraphQLOperation<UpdateCategoryData> Operation = GraphQLOperation<UpdateCategoryData>.Load("Catalog/Operations/UpdateCategory.graphql");
}
