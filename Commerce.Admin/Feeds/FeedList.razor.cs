using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>The place to upload, and what became of earlier uploads; running imports are followed.</summary>
public sealed partial class FeedList
{
    [Inject]
    public required GraphQLClient Client { get; set; }

    private static bool IsRunning(FeedRow feed) => ((IFeedProgress)feed).IsRunning;

    private static string Brings(FeedRow feed) => Words.FeedType(feed.FeedType) + (feed.DryRun ? " (preview)" : "");

    private async Task<BulkOutcome> CancelAsync(FeedRow feed, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(FeedStepData.Cancel, new { input = new { id = feed.Id } }, cancellation), "Called off");
}
