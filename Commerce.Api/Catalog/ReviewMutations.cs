using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog;

/// <summary>What customers think of products.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviewMutations
{
    /// <summary>Writes what one thinks of a product, over what one wrote before. Whether the purchase is verified the shop finds out itself.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="rating">From 1 to 5 in halves.</param>
    /// <param name="title">A headline of at most 120 characters.</param>
    /// <param name="comment">The opinion itself, in at most 4,000 characters.</param>
    [Authorize(Policy = Policies.ReviewsWrite)]
    [Error<ProductNotFoundError>]
    [Error<InvalidRatingError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    public async Task<Review> WriteReviewAsync(
        [ID<Product>] int productId, double rating, string? title, string? comment,
        ReviewBook reviews, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var review = await reviews.WriteAsync(accessor.GetUserId(), productId, rating, title, comment, cancellationToken);
        return await context.LoadAsync<Review>(review.Id) ?? review;
    }

    /// <summary>Takes a review away: one's own, or a customer's for those who serve them. Gives back the product that it was about.</summary>
    /// <param name="id">The review.</param>
    [Authorize(Policy = Policies.ReviewsWrite)]
    [Error<ReviewNotFoundError>]
    public async Task<Product?> DeleteReviewAsync(
        [ID<Review>] int id, ReviewBook reviews, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await reviews.DeleteAsync(id, accessor.GetAccountReach(), cancellationToken));
}
