namespace Commerce.Domain.Feeds;

/// <summary>There is no such feed.</summary>
public sealed class FeedNotFoundException() : DomainException("FEED_NOT_FOUND", "There is no such feed. Look at the list of feeds again.", "id");
