using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

public sealed record RefundReturnData(ReturnRefundPayload RefundReturn)
{
    public static readonly GraphQLOperation<RefundReturnData> Operation = GraphQLOperation<RefundReturnData>.Load("Returns/Operations/RefundReturn.graphql");
}
