namespace Commerce.Domain.Feeds;

/// <summary>What can be done to a feed.</summary>
public enum FeedAction
{
    /// <summary>Brings in what a dry run showed.</summary>
    Apply,

    /// <summary>Lets it go on although tripwires tripped.</summary>
    Approve,

    /// <summary>Calls it off; what is done stays.</summary>
    Cancel,

    /// <summary>Goes on where it was called off or given up.</summary>
    Resume,

    /// <summary>Brings its refused rows again, mended.</summary>
    Mend,

    /// <summary>Takes back what it did.</summary>
    Undo,
}
