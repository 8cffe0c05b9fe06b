using Commerce.Admin.Client;

namespace Commerce.Admin.Jobs.Operations;

public sealed record RetryJobData(ChangedJobPayload RetryJob)
{
    public static readonly GraphQLOperation<RetryJobData> Operation = GraphQLOperation<RetryJobData>.Load("Jobs/Operations/RetryJob.graphql");
}
