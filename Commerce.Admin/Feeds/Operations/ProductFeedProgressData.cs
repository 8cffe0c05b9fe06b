using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="OnProductFeedProgress">Null when it is gone by the time it is told.</param>
public sealed record ProductFeedProgressData(FeedEvent? OnProductFeedProgress)
{
    public static readonly GraphQLOperation<ProductFeedProgressData> Operation
        = GraphQLOperation<ProductFeedProgressData>.Load("Feeds/Operations/ProductFeedProgress.graphql");
}

/// <summary>How far a feed got.</summary>
public sealed record FeedEvent(
    string Id,
    string? Format,
    string Status,
    int? TotalRows,
    int ProcessedRows,
    int SuccessRows,
    int ErrorRows,
    int CreatedProducts,
    int UpdatedProducts,
    int UnchangedProducts,
    DateTimeOffset? StartedAt) : IFeedProgress
{
    public int CheckedRows { get; init; }

    public string? UndoStatus { get; init; }

    public int RevertedChanges { get; init; }
}
