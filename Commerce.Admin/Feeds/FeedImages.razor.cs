using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>What became of the pictures that a feed named: how many are here, and why the others are not.</summary>
public sealed partial class FeedImages
{
    private DataView<FeedImagesData>? view;
    private IReadOnlyList<UserError> refusals = [];
    private string? done;
    private bool isBusy;

    /// <summary>The feed's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    /// <summary>A picture that came or failed is told like the rows of the import.</summary>
    private LiveSource<FeedImagesData> News
        => LiveSource<FeedImagesData>.Of(ProductFeedProgressData.Operation, new { id = Id }, (data, _) => new LiveChange<FeedImagesData>(data, true));

    private async Task<GraphQLResult<FeedImagesData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(FeedImagesData.Operation, new { id = Id }, cancellation)).OrForNoSuchId(new FeedImagesData(null));

    private async Task RetryAsync()
    {
        (isBusy, refusals, done) = (true, [], null);
        var result = await Client.ExecuteAsync(RetryProductFeedImagesData.Operation, new { input = new { id = Id } });
        isBusy = false;
        refusals = result switch
        {
            GraphQLResult<RetryProductFeedImagesData>.Refused refused => refused.Errors,
            GraphQLResult<RetryProductFeedImagesData>.Failed failed => [new UserError(failed.Failure.Message)],
            _ => []
        };
        if (refusals.Count == 0)
            done = "They are fetched again, a few at a time.";
        if (view is not null)
            await view.ReloadAsync();
    }
}
