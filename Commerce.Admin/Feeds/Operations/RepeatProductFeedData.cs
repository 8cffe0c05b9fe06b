using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record RepeatProductFeedData(RepeatedFeedPayload RepeatProductFeed)
{
    public static readonly GraphQLOperation<RepeatProductFeedData> Operation = GraphQLOperation<RepeatProductFeedData>.Load("Feeds/Operations/RepeatProductFeed.graphql");
}

public sealed record RepeatedFeedPayload(RepeatedFeed? ProductFeed);

public sealed record RepeatedFeed(string Id);
