using Commerce.Admin.Client;

namespace Commerce.Admin.Jobs.Operations;

public sealed record CancelJobData(ChangedJobPayload CancelJob)
{
    public static readonly GraphQLOperation<CancelJobData> Operation = GraphQLOperation<CancelJobData>.Load("Jobs/Operations/CancelJob.graphql");
}
