using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record RunFeedScheduleData(SavedFeedSchedule RunFeedSchedule)
{
    public static readonly GraphQLOperation<RunFeedScheduleData> Operation = GraphQLOperation<RunFeedScheduleData>.Load("Feeds/Operations/RunFeedSchedule.graphql");
}
