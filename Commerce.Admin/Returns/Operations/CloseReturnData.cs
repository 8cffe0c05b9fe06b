using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record CloseReturnData(ReturnPayload CloseReturn)
{
    public static readonly GraphQLOperation<CloseReturnData> Operation = GraphQLOperation<CloseReturnData>.Load("Returns/Operations/CloseReturn.graphql");
}
