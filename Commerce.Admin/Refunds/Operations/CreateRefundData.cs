using Commerce.Admin.Client;

namespace Commerce.Admin.Refunds.Operations;

public sealed record CreateRefundData(RefundPayload CreateRefund)
{
    public static readonly GraphQLOperation<CreateRefundData> Operation = GraphQLOperation<CreateRefundData>.Load("Refunds/Operations/CreateRefund.graphql");
}
