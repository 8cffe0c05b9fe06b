using Commerce.Api.Security;
using Commerce.Domain.Catalog;

namespace Commerce.Api.Catalog;

/// <summary>There is no such product, or not for this visitor.</summary>
public sealed class ProductNotFoundError(ProductNotFoundException refusal) : UserError(refusal);

/// <summary>Ratings go from 1 to 5 in halves.</summary>
public sealed class InvalidRatingError(InvalidRatingException refusal) : UserError(refusal);

/// <summary>There is no such review, or it is somebody else's.</summary>
public sealed class ReviewNotFoundError(ReviewNotFoundException refusal) : UserError(refusal);

/// <summary>The review stands where it is to be put.</summary>
public sealed class ReviewUnchangedError(ReviewUnchangedException refusal) : UserError(refusal);
