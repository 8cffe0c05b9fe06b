using Commerce.Api.Security;
using Commerce.Domain.Feeds;

namespace Commerce.Api.Feeds;

/// <summary>Only what was tried can be applied; this feed went in when it was uploaded.</summary>
public sealed class FeedNotADryRunError(FeedNotADryRunException refusal) : UserError(refusal);

/// <summary>The dry run is not done, or could not be.</summary>
public sealed class FeedNotPreviewedError(FeedNotPreviewedException refusal) : UserError(refusal);

/// <summary>The dry run ran into tripwires, which have to be approved.</summary>
public sealed class TripwiresNotApprovedError(TripwiresNotApprovedException refusal) : UserError(refusal);

/// <summary>The feed does not wait for approval, or somebody was faster.</summary>
public sealed class FeedNotAwaitingApprovalError(FeedNotAwaitingApprovalException refusal) : UserError(refusal);

/// <summary>The feed neither waits nor runs.</summary>
public sealed class FeedNotCancellableError(FeedNotCancellableException refusal) : UserError(refusal);

/// <summary>Nothing of the feed is left to be done.</summary>
public sealed class FeedNotResumableError(FeedNotResumableException refusal) : UserError(refusal);

/// <summary>There is nothing to take back, or not yet.</summary>
public sealed class FeedNotUndoableError(FeedNotUndoableException refusal) : UserError(refusal);

/// <summary>There are no refused rows, or not all of them are known yet.</summary>
public sealed class FeedNotMendableError(FeedNotMendableException refusal) : UserError(refusal);

/// <summary>A row that was not refused, or a column that the file does not have.</summary>
public sealed class UnknownFeedCellError(UnknownFeedCellException refusal) : UserError(refusal);

/// <summary>A limit is no percentage.</summary>
public sealed class InvalidTripwireError(InvalidTripwireException refusal) : UserError(refusal);
