using Commerce.Api.Security;
using Commerce.Domain.Feeds.Mapping;

namespace Commerce.Api.Feeds;

/// <summary>The mapping cannot be used; the message says which column stands in the way.</summary>
public sealed class InvalidFeedMappingError(InvalidFeedMappingException refusal) : UserError(refusal);

/// <summary>There is no such mapping.</summary>
public sealed class FeedMappingNotFoundError(FeedMappingNotFoundException refusal) : UserError(refusal);
