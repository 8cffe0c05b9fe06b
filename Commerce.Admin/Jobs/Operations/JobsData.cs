using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Jobs.Operations;

public sealed record JobsData(Connection<JobRow> Jobs)
{
    public static readonly GraphQLOperation<JobsData> Operation = GraphQLOperation<JobsData>.Load("Jobs/Operations/Jobs.graphql");
}

public sealed record JobRow(
    string Id, string JobType, string Status, int Attempts, int MaxAttempts, string? Error, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? CompletedAt,
    DateTimeOffset? FailedAt, DateTimeOffset? RetryAt, DateTimeOffset? LeaseUntil, JobFeed? ProductFeed);

public sealed record JobFeed(string Id);
