using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Reviews.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Reviews;

/// <summary>What customers think of products; what does not belong there is taken away.</summary>
public sealed partial class ReviewList
{
    private static readonly Status Verified = new("Verified", "verified", Tone.Good);

    private ListPage<ReviewsData, ReviewRow>? list;
    private BulkContext<ReviewRow>? toDelete;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> DeleteAsync(ReviewRow review, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(DeleteReviewData.Operation, new { input = new { id = review.Id } }, cancellation), "Taken away");

    private async Task CloseAsync(bool hasRun)
    {
        if (hasRun)
            toDelete?.Selection.Clear();
        toDelete = null;
        if (hasRun && list is not null)
            await list.ReloadAsync();
    }
}
