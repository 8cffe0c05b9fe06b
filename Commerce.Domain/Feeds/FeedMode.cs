namespace Commerce.Domain.Feeds;

/// <summary>Which products a feed may write.</summary>
public enum FeedMode
{
    /// <summary>Those that are there and those that are not.</summary>
    Upsert,

    /// <summary>New ones only: what was there before the feed is left alone.</summary>
    CreateOnly,

    /// <summary>Those that are there only: nothing is created.</summary>
    UpdateOnly,
}
