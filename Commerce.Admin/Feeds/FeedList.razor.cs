using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>The place to upload, and what became of earlier uploads; running imports are followed.</summary>
public sealed partial class FeedList
{
    private FeedListQuery query = new();

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [SupplyParameterFromQuery]
    public string? Before { get; set; }

    [SupplyParameterFromQuery]
    public string? Last { get; set; }

    [SupplyParameterFromQuery]
    public string? Size { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override void OnParametersSet() => query = new FeedListQuery(FeedListQuery.KnownStatus(Status), PageQuery.Of(Page, After, Before, Last, Size));

    private Task<GraphQLResult<ProductFeedsData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(ProductFeedsData.Operation, query.ToVariables(), cancellation);

    private void Tell(ProductFeedsData data)
    {
        if (data.ProductFeeds is { Nodes.Count: 0, TotalCount: > 0 } && !query.Paging.IsFirst)
            StartAgain();
    }

    private void StartAgain() => Navigation.NavigateTo(AdminLinks.Feeds(query with { Page = query.Paging.Lost() }), replace: true);

    private void Go(string? status)
        => Navigation.NavigateTo(AdminLinks.Feeds(new FeedListQuery(string.IsNullOrEmpty(status) ? null : status, query.Paging.First())), replace: true);
}
