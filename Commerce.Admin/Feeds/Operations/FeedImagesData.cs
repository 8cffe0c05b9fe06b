using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="ProductFeed">Null when there is none with that id.</param>
public sealed record FeedImagesData(FeedImageFetches? ProductFeed)
{
    public static readonly GraphQLOperation<FeedImagesData> Operation = GraphQLOperation<FeedImagesData>.Load("Feeds/Operations/FeedImages.graphql");
}

/// <param name="Images">Those that were given up, the first twenty.</param>
public sealed record FeedImageFetches(string Id, ImageFetchCounts ImageFetches, FailedImageConnection Images);

public sealed record ImageFetchCounts(int Pending, int Fetched, int Failed, IReadOnlyList<ImageFetchReason> Failures);

public sealed record ImageFetchReason(string Failure, string Message, int Count);

public sealed record FailedImageConnection(IReadOnlyList<FailedImage> Nodes, int TotalCount);

public sealed record FailedImage(string Id, string? SourceUrl, string? FetchMessage, ImageOwner? Product);

public sealed record ImageOwner(string Id, string Name);
