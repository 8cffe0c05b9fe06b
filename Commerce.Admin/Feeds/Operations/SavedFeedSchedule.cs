namespace Commerce.Admin.Feeds.Operations;

public sealed record SavedFeedSchedule(NamedFeedSchedule? FeedSchedule);

public sealed record NamedFeedSchedule(string Id, string Name);
