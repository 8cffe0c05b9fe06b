using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record DeleteFeedScheduleData(SavedFeedSchedule DeleteFeedSchedule)
{
    public static readonly GraphQLOperation<DeleteFeedScheduleData> Operation = GraphQLOperation<DeleteFeedScheduleData>.Load("Feeds/Operations/DeleteFeedSchedule.graphql");
}
