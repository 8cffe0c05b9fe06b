using Commerce.Admin.Client;

namespace Commerce.Admin.Refunds.Operations;

public sealed record ApproveRefundData(RefundPayload ApproveRefund)
{
    public static readonly GraphQLOperation<ApproveRefundData> Operation = GraphQLOperation<ApproveRefundData>.Load("Refunds/Operations/ApproveRefund.graphql");
}
