using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="ProductFeed">Null when there is none with that id.</param>
public sealed record ProductFeedChangesData(FeedWithChanges? ProductFeed)
{
    public static readonly GraphQLOperation<ProductFeedChangesData> Operation
        = GraphQLOperation<ProductFeedChangesData>.Load("Feeds/Operations/ProductFeedChanges.graphql");
}

public sealed record FeedWithChanges(string Id, FeedChangeConnection Changes);

public sealed record FeedChangeConnection(IReadOnlyList<FeedChange> Nodes, PageInfo PageInfo, int TotalCount);

/// <param name="Field">Null of what was created.</param>
/// <param name="RevertNote">Why it was not taken back when the feed was undone.</param>
/// <param name="Product">Null of one that a preview would create.</param>
public sealed record FeedChange(
    int RowNumber, string Kind, string Name, string? Sku, string? Field, string? OldValue, string? NewValue, string? Revert, string? RevertNote, FeedLink? Product);
