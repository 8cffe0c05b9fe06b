using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <summary>Those that could not be fetched several times in a row.</summary>
public sealed record FailingFeedSchedulesData(FailingSchedules FeedSchedules)
{
    public static readonly GraphQLOperation<FailingFeedSchedulesData> Operation
        = GraphQLOperation<FailingFeedSchedulesData>.Load("Feeds/Operations/FailingFeedSchedules.graphql");
}

public sealed record FailingSchedules(IReadOnlyList<FailingSchedule> Nodes, int TotalCount);

public sealed record FailingSchedule(string Name);
