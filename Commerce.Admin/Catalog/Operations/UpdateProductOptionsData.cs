using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record UpdateProductOptionsData(ProductPayload UpdateProductOptions)
{
    public static readonly GraphQLOperation<UpdateProductOptionsData> Operation = GraphQLOperation<UpdateProductOptionsData>.Load("Catalog/Operations/UpdateProductOptions.graphql");
}
