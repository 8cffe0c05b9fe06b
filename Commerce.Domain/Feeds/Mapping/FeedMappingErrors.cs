namespace Commerce.Domain.Feeds.Mapping;

/// <summary>The mapping cannot be used.</summary>
public sealed class InvalidFeedMappingException(string message) : DomainException("INVALID_FEED_MAPPING", message, "columns");

/// <summary>There is no such mapping.</summary>
public sealed class FeedMappingNotFoundException() : DomainException("FEED_MAPPING_NOT_FOUND", "There is no such mapping; somebody may have removed it.", "id");
