using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>What became of one upload: how far it is, what changed, which rows failed and why.</summary>
public sealed partial class FeedPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Feeds", AdminLinks.FeedsPath)];

    private FeedErrorsQuery query = new();
    private FeedChangesQuery changes = new();
    private DataView<ProductFeedData>? view;
    private FeedDetail? feed;

    [Parameter]
    public required string Id { get; set; }

    /// <summary>What of it is listed: its changes, or its rows with errors.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Field { get; set; }

    [SupplyParameterFromQuery]
    public string? Column { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Search { get; set; }

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

    protected override void OnParametersSet()
    {
        var (page, isChanges) = (PageQuery.Of(Page, After, Before, Last, Size), Show == FeedChangesQuery.Shown);
        query = isChanges ? new FeedErrorsQuery() : new FeedErrorsQuery(Column, Code, Search, page, Show == "errors");
        changes = isChanges ? new FeedChangesQuery(FeedChangesQuery.KnownKind(Kind), Field, Search, page) : new FeedChangesQuery();
    }

    /// <summary>Errors are what somebody has to do something about; of a preview it is the changes that are wanted.</summary>
    private bool ShowsChanges(FeedDetail found)
        => Show == FeedChangesQuery.Shown || (found.Changes?.TotalCount > 0 && (found.ErrorRows == 0 || (found.DryRun && !query.IsAsked && !query.IsFiltered)));

    private Task ReloadAsync() => view?.ReloadAsync() ?? Task.CompletedTask;

    private void Tell(ProductFeedData data)
    {
        feed = data.ProductFeed;
        if (feed?.Errors is { Nodes.Count: 0, TotalCount: > 0 } && !query.Paging.IsFirst)
            StartAgain();
    }

    private void StartAgain()
        => Navigation.NavigateTo(AdminLinks.Feed(AdminLinks.IdOf(Id), query with { Page = query.Paging.Lost() }), replace: true);

    private async Task<GraphQLResult<ProductFeedData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(ProductFeedData.Operation, query.ToVariables(AdminLinks.IdOf(Id)), cancellation)).OrForNoSuchId(new ProductFeedData(null));
}
