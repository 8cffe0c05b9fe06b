using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record CancelReturnData(ReturnPayload CancelReturn)
{
    public static readonly GraphQLOperation<CancelReturnData> Operation = GraphQLOperation<CancelReturnData>.Load("Returns/Operations/CancelReturn.graphql");
}
