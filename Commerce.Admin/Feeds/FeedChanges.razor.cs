using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>What a feed changed, or would change: field by field, old and new.</summary>
public sealed partial class FeedChanges
{
    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    [Parameter, EditorRequired]
    public required FeedChangesQuery Query { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private string Link(FeedChangesQuery wanted) => AdminLinks.Feed(Feed.Id, wanted with { Page = wanted.Paging.First() });

    private void Go(FeedChangesQuery wanted) => Navigation.NavigateTo(Link(wanted), replace: true);

    private void StartAgain() => Navigation.NavigateTo(AdminLinks.Feed(Feed.Id, Query with { Page = Query.Paging.Lost() }), replace: true);

    private Task<GraphQLResult<ProductFeedChangesData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(ProductFeedChangesData.Operation, Query.ToVariables(Feed.Id), cancellation);
}
