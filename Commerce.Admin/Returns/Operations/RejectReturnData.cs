using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record RejectReturnData(ReturnPayload RejectReturn)
{
    public static readonly GraphQLOperation<RejectReturnData> Operation = GraphQLOperation<RejectReturnData>.Load("Returns/Operations/RejectReturn.graphql");
}
