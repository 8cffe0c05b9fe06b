using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record CreateFeedScheduleData(SavedFeedSchedule CreateFeedSchedule)
{
    public static readonly GraphQLOperation<CreateFeedScheduleData> Operation = GraphQLOperation<CreateFeedScheduleData>.Load("Feeds/Operations/CreateFeedSchedule.graphql");
}
