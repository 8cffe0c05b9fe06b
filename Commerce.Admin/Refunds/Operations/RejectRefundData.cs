using Commerce.Admin.Client;

namespace Commerce.Admin.Refunds.Operations;

public sealed record RejectRefundData(RejectedRefundPayload RejectRefund)
{
    public static readonly GraphQLOperation<RejectRefundData> Operation = GraphQLOperation<RejectRefundData>.Load("Refunds/Operations/RejectRefund.graphql");
}
