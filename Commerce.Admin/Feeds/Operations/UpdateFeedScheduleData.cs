using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record UpdateFeedScheduleData(SavedFeedSchedule UpdateFeedSchedule)
{
    public static readonly GraphQLOperation<UpdateFeedScheduleData> Operation = GraphQLOperation<UpdateFeedScheduleData>.Load("Feeds/Operations/UpdateFeedSchedule.graphql");
}
