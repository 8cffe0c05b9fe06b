namespace Commerce.Domain.Feeds;

/// <summary>How far a feed is undone.</summary>
public enum FeedUndoStatus
{
    /// <summary>Its changes are being taken back, or wait for that.</summary>
    Running,

    /// <summary>It was called off or given up half way, and can be gone on with.</summary>
    Stopped,

    /// <summary>Every change was taken back, or was left for a reason.</summary>
    Done,
}
