using Commerce.Domain.Jobs;
using static Commerce.Domain.Feeds.FeedStatus;

namespace Commerce.Domain.Feeds;

/// <summary>What can be done to a feed, and why not what cannot.</summary>
public static class FeedRules
{
    /// <param name="job">How far its job got; null when there is none any more.</param>
    public static IReadOnlyList<ActionVerdict<FeedAction>> Actions(ProductFeed feed, JobStatus? job) =>
    [
        new(FeedAction.Apply, Apply(feed)),
        new(FeedAction.Approve, feed.Status == AwaitingApproval ? null : new FeedNotAwaitingApprovalException()),
        new(FeedAction.Cancel, Cancel(feed)),
        new(FeedAction.Resume, Resume(feed, job)),
        new(FeedAction.Mend, Mend(feed)),
        new(FeedAction.Undo, Undo(feed)),
    ];

    internal static DomainException? Apply(ProductFeed feed) => feed switch
    {
        { DryRun: false } => new FeedNotADryRunException(),
        { Status: Completed } => null,
        { Status: Failed } => new FeedNotPreviewedException("The file could not be read to its end. Mend it and upload it again."),
        { Status: Cancelled } => new FeedNotPreviewedException("The preview was called off. Resume it first, to see what would change."),
        _ => new FeedNotPreviewedException("The preview is not done yet. Wait for its end, to see what would change."),
    };

    internal static DomainException? Cancel(ProductFeed feed) =>
        feed.Status is Pending or Processing or AwaitingApproval ? null : new FeedNotCancellableException();

    internal static DomainException? Resume(ProductFeed feed, JobStatus? job) => (feed, job) switch
    {
        ({ UndoStatus: not null }, _) => new FeedNotResumableException("What it did was taken back. Upload the file again."),
        ({ Status: Cancelled or Failed }, JobStatus.Cancelled or JobStatus.Failed) => null,
        ({ Status: Failed }, _) => new FeedNotResumableException("The file cannot be read further than it was. Mend it and upload it again."),
        ({ Status: Cancelled }, _) => new FeedNotResumableException("It was discarded, or called off too long ago. Upload the file again."),
        _ => new FeedNotResumableException("It was not called off: there is nothing to resume."),
    };

    internal static DomainException? Mend(ProductFeed feed) => feed switch
    {
        { Status: Pending or Processing or AwaitingApproval } => new FeedNotMendableException("It is not over yet. Wait for its end, to know all rows that are refused."),
        { ErrorRows: 0 } or { Format: null } => new FeedNotMendableException("No row of it was refused."),
        _ => null,
    };

    internal static DomainException? Undo(ProductFeed feed) => feed switch
    {
        { DryRun: true } => new FeedNotUndoableException("A preview has changed nothing that could be taken back."),
        { Status: Pending or Processing or AwaitingApproval } => new FeedNotUndoableException("It is not over yet. Call it off first, or wait for its end."),
        { UndoStatus: FeedUndoStatus.Done } => new FeedNotUndoableException("It was taken back already."),
        { UndoStatus: FeedUndoStatus.Running } => new FeedNotUndoableException("It is being taken back already."),
        { ChangedAt: null } => new FeedNotUndoableException("It has changed nothing that could be taken back."),
        _ => null,
    };
}
