using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record SaveFeedMappingData(FeedMappingPayload SaveFeedMapping)
{
    public static readonly GraphQLOperation<SaveFeedMappingData> Operation = GraphQLOperation<SaveFeedMappingData>.Load("Feeds/Operations/SaveFeedMapping.graphql");
}

public sealed record FeedMappingPayload(SavedFeedMapping? FeedMapping);

public sealed record SavedFeedMapping(string Id, string Supplier);
