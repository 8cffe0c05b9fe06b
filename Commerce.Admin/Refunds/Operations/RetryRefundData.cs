using Commerce.Admin.Client;

namespace Commerce.Admin.Refunds.Operations;

public sealed record RetryRefundData(RefundPayload RetryRefund)
{
    public static readonly GraphQLOperation<RetryRefundData> Operation = GraphQLOperation<RetryRefundData>.Load("Refunds/Operations/RetryRefund.graphql");
}
