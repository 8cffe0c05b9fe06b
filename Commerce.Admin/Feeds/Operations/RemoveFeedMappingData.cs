using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record RemoveFeedMappingData(FeedMappingRemoval RemoveFeedMapping)
{
    public static readonly GraphQLOperation<RemoveFeedMappingData> Operation = GraphQLOperation<RemoveFeedMappingData>.Load("Feeds/Operations/RemoveFeedMapping.graphql");
}

public sealed record FeedMappingRemoval(bool? Removed);
