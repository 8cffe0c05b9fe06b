using Commerce.Api.Security;
using Commerce.Domain.Feeds;

namespace Commerce.Api.Feeds;

/// <summary>There is no such feed.</summary>
public sealed class FeedNotFoundError(FeedNotFoundException refusal) : UserError(refusal);
