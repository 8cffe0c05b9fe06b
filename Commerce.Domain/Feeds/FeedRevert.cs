namespace Commerce.Domain.Feeds;

/// <summary>What became of a change when its feed was undone.</summary>
public enum FeedRevert
{
    Reverted,

    /// <summary>It stays: somebody has changed the same thing since, or something came to depend on it.</summary>
    Skipped,
}
