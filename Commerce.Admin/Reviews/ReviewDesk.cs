using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Reviews.Operations;

namespace Commerce.Admin.Reviews;

/// <summary>Puts reviews up and takes them down, and remembers the way back.</summary>
internal sealed class ReviewDesk(GraphQLClient client)
{
    private const string AsItWas = "It is as it was.";

    private readonly List<UndoStep> back = [];

    /// <summary>How many reviews were changed.</summary>
    public int Changed => back.Count;

    /// <summary>Puts all that was changed back to where it stood; null where nothing was.</summary>
    public UndoStep? Undo => back.Count == 0 ? null : UndoStep.All([.. back], AsItWas);

    /// <summary>What is done next is undone without what was done before.</summary>
    public void Begin() => back.Clear();

    public async Task<BulkOutcome> PublishAsync(ReviewRow review, CancellationToken cancellation)
        => Remember(review, BulkOutcome.Of(await client.ExecuteAsync(ApproveReviewData.Operation, new { input = new { id = review.Id } }, cancellation), "Published"));

    /// <param name="reason">Its author reads it.</param>
    public async Task<BulkOutcome> TakeDownAsync(ReviewRow review, string reason, CancellationToken cancellation)
        => Remember(review, BulkOutcome.Of(await client.ExecuteAsync(RejectReviewData.Operation, new { input = new { id = review.Id, reason } }, cancellation), "Taken down"));

    private BulkOutcome Remember(ReviewRow review, BulkOutcome outcome)
    {
        if (outcome.IsDone)
            back.Add(review.Status switch
            {
                "PENDING" => UndoStep.By(client, ReopenReviewData.Operation, new { input = new { id = review.Id } }, AsItWas),
                "REJECTED" => UndoStep.By(client, RejectReviewData.Operation, new { input = new { id = review.Id, reason = review.RejectionReason ?? ReviewWords.UsualReason } }, AsItWas),
                _ => UndoStep.By(client, ApproveReviewData.Operation, new { input = new { id = review.Id } }, AsItWas)
            });
        return outcome;
    }
}
