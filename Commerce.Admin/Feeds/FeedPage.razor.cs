using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>What became of one upload: how far it is, what changed, which rows failed and why.</summary>
public sealed partial class FeedPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Feeds", AdminLinks.Feeds())];

    private FeedErrorsQuery query = new();
    private FeedDetail? feed;

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Column { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [SupplyParameterFromQuery]
    public string? Before { get; set; }

    [SupplyParameterFromQuery]
    public bool? Last { get; set; }

    [SupplyParameterFromQuery]
    public int? Size { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    protected override void OnParametersSet() => query = new FeedErrorsQuery(Column, Code, Search, PageQuery.Of(Page, After, Before, Last, Size));

    private Task<GraphQLResult<ProductFeedData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(ProductFeedData.Operation, query.ToVariables(AdminLinks.IdOf(Id)), cancellation);
}
