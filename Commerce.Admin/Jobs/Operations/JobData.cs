using Commerce.Admin.Client;

namespace Commerce.Admin.Jobs.Operations;

/// <param name="Job">Null where it is forgotten by now.</param>
public sealed record JobData(JobDetail? Job)
{
    public static readonly GraphQLOperation<JobData> Operation = GraphQLOperation<JobData>.Load("Jobs/Operations/Job.graphql");
}

public sealed record JobDetail(string Id, string Payload, string? Result, string? WorkerId, string? IdempotencyKey);
