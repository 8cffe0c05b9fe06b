using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record UploadProductFeedData(UploadedFeedPayload UploadProductFeed)
{
    public static readonly GraphQLOperation<UploadProductFeedData> Operation
        = GraphQLOperation<UploadProductFeedData>.Load("Feeds/Operations/UploadProductFeed.graphql");
}

public sealed record UploadedFeedPayload(UploadedFeed? ProductFeed);

public sealed record UploadedFeed(string Id, string Status);
