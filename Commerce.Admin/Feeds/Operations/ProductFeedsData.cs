using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Feeds.Operations;

public sealed record ProductFeedsData(Connection<FeedRow> ProductFeeds)
{
    public static readonly GraphQLOperation<ProductFeedsData> Operation
        = GraphQLOperation<ProductFeedsData>.Load("Feeds/Operations/ProductFeeds.graphql");
}

/// <param name="Format">Null until it is known from the content.</param>
/// <param name="TotalRows">Null until they were counted.</param>
public sealed record FeedRow(
    string Id,
    string Filename,
    string FeedType,
    string? Format,
    string Status,
    bool DryRun,
    int? TotalRows,
    int ProcessedRows,
    int SuccessRows,
    int ErrorRows,
    DateTimeOffset CreatedAt,
    FeedAuthor? CreatedBy) : IFeedProgress
{
    /// <summary>Null unless it is undone.</summary>
    public string? UndoStatus { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }
}

public sealed record FeedAuthor(string? Email);
