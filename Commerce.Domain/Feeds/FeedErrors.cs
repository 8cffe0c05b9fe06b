namespace Commerce.Domain.Feeds;

/// <summary>Only what was tried can be applied.</summary>
public sealed class FeedNotADryRunException() : DomainException("NOT_A_DRY_RUN", "This feed was no preview: it went in when it was uploaded. There is nothing to apply.");

/// <summary>A preview is not done yet, or could not be read.</summary>
public sealed class FeedNotPreviewedException(string why) : DomainException("NOT_PREVIEWED", why);

/// <summary>Somebody has to say that they have seen what tripped.</summary>
public sealed class TripwiresNotApprovedException() : DomainException(
    "TRIPWIRES_NOT_APPROVED", "The preview ran into tripwires. Look at what they name, and apply it with approveTripwires: true if that is what you want.");

/// <summary>It does not wait for anybody.</summary>
public sealed class FeedNotAwaitingApprovalException() : DomainException(
    "NOT_AWAITING_APPROVAL", "This feed does not wait for approval, or somebody was faster. Look at it again.");

/// <summary>It is over, or was never begun.</summary>
public sealed class FeedNotCancellableException() : DomainException("FEED_NOT_CANCELLABLE", "This feed neither waits nor runs: there is nothing to call off.");

/// <summary>Nothing of it is left to be done.</summary>
public sealed class FeedNotResumableException(string why) : DomainException("FEED_NOT_RESUMABLE", why);

/// <summary>There is nothing to take back, or not yet.</summary>
public sealed class FeedNotUndoableException(string why) : DomainException("FEED_NOT_UNDOABLE", why);

/// <summary>There are no refused rows, or not all of them are known yet.</summary>
public sealed class FeedNotMendableException(string why) : DomainException("FEED_NOT_MENDABLE", why);

/// <summary>A row that was not refused, or a column that the file does not have.</summary>
public sealed class UnknownFeedCellException(string what, int position) : DomainException(
    "UNKNOWN_FEED_CELL", what, "rows", position.ToString(System.Globalization.CultureInfo.InvariantCulture));

/// <summary>A limit is no percentage.</summary>
public sealed class InvalidTripwireException(string name, int percent) : DomainException(
    "INVALID_TRIPWIRE", $"{name} is {percent}, but must be from 0 to 100; 100 lets everything through.", "tripwires", name);
