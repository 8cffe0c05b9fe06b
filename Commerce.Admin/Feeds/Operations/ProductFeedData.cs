using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="ProductFeed">Null when there is none with that id.</param>
public sealed record ProductFeedData(FeedDetail? ProductFeed)
{
    public static readonly GraphQLOperation<ProductFeedData> Operation
        = GraphQLOperation<ProductFeedData>.Load("Feeds/Operations/ProductFeed.graphql");
}

/// <param name="FailureMessage">Why the file as a whole was refused.</param>
public sealed record FeedDetail(
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
    int CreatedProducts,
    int UpdatedProducts,
    int UnchangedProducts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? CompletedAt,
    string? FailureMessage,
    FeedAuthor? CreatedBy,
    FeedErrorConnection Errors) : IFeedProgress;

public sealed record FeedErrorConnection(IReadOnlyList<FeedError> Nodes, PageInfo PageInfo, int TotalCount);

/// <param name="Column">Null when the whole row is meant.</param>
public sealed record FeedError(int RowNumber, string? Column, string? Value, string Code, string Message);
