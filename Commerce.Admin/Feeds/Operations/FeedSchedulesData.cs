using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Feeds.Operations;

public sealed record FeedSchedulesData(Connection<FeedScheduleRow> FeedSchedules)
{
    public static readonly GraphQLOperation<FeedSchedulesData> Operation = GraphQLOperation<FeedSchedulesData>.Load("Feeds/Operations/FeedSchedules.graphql");
}

/// <param name="EveryMinutes">Null where it is fetched once a day.</param>
/// <param name="DailyAtMinute">Minutes since midnight, in UTC; null where it is fetched every so many minutes.</param>
public sealed record FeedScheduleRow(
    string Id, string Name, string Url, string FeedType, string? Format, int? EveryMinutes, int? DailyAtMinute, bool IsActive, DateTimeOffset? NextRunAt, DateTimeOffset? LastRunAt,
    string? LastOutcome, string? LastMessage, int FailuresInARow, ScheduledFeed? LastFeed);

public sealed record ScheduledFeed(string Id, string Status, int ErrorRows);
