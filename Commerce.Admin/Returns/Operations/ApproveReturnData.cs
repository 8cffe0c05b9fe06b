using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record ApproveReturnData(ReturnPayload ApproveReturn)
{
    public static readonly GraphQLOperation<ApproveReturnData> Operation = GraphQLOperation<ApproveReturnData>.Load("Returns/Operations/ApproveReturn.graphql");
}
