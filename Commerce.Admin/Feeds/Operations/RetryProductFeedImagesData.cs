using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

public sealed record RetryProductFeedImagesData(RetriedImagesPayload RetryProductFeedImages)
{
    public static readonly GraphQLOperation<RetryProductFeedImagesData> Operation
        = GraphQLOperation<RetryProductFeedImagesData>.Load("Feeds/Operations/RetryProductFeedImages.graphql");
}

public sealed record RetriedImagesPayload(RetriedImages? ProductFeed);

public sealed record RetriedImages(string Id, WaitingImages ImageFetches);

public sealed record WaitingImages(int Pending);
