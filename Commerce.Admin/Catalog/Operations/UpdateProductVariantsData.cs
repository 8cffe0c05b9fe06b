using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record UpdateProductVariantsData(ProductPayload UpdateProductVariants)
{
    public static readonly GraphQLOperation<UpdateProductVariantsData> Operation = GraphQLOperation<UpdateProductVariantsData>.Load("Catalog/Operations/UpdateProductVariants.graphql");
}
