using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds.Mapping;

/// <summary>What suppliers call their columns; with a feed, what the columns of its file are that nobody knows.</summary>
public sealed partial class FeedMappingPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Feeds", AdminLinks.FeedsPath)];

    private DataView<FeedMappingsData>? view;
    private FeedMappingRow? edited;
    private FeedMappingRow? doomed;
    private bool isEditing;
    private bool isAsked;
    private string? done;

    /// <summary>The feed whose columns are asked about.</summary>
    [SupplyParameterFromQuery]
    public string? Feed { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private static string Summary(FeedMappingRow mapping)
        => string.Join(", ", mapping.Columns.Select(column => column.Target is null ? $"{column.Column} left out" : $"{column.Column} → {column.Target}"));

    /// <summary>What a column may be: of the feed's own kind of table, or of any.</summary>
    private static IReadOnlyList<KnownColumn> KnownTo(FeedMappingsData data) => data.ProductFeed?.Format switch
    {
        "WOOCOMMERCE_CSV" => data.Woocommerce,
        "GOOGLE_TSV" => data.Google,
        _ => data.FeedColumns
    };

    private Task<GraphQLResult<FeedMappingsData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(FeedMappingsData.Operation, new { feed = Feed ?? "", hasFeed = !string.IsNullOrEmpty(Feed) }, cancellation);

    /// <summary>Who comes from a feed comes to say what its columns are.</summary>
    private void Learn(FeedMappingsData data)
    {
        if (isAsked || data.ProductFeed is not { UnknownColumns.Count: > 0 } feed)
            return;
        isAsked = true;
        Edit(data.FeedMappings.FirstOrDefault(mapping => mapping.Supplier == feed.Supplier));
    }

    private void Edit(FeedMappingRow? mapping) => (edited, isEditing, done) = (mapping, true, null);

    private async Task FinishAsync(string message)
    {
        (isEditing, doomed, done) = (false, null, message);
        await view!.ReloadAsync();
    }
}
