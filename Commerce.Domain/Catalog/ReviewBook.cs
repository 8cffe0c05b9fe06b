using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog;

/// <summary>Takes reviews, and keeps each product's average and count in step with them.</summary>
public sealed class ReviewBook(IDbContextFactory<CommerceDbContext> contexts)
{
    /// <summary>
    /// Writes a user's review of a product, over the earlier one when there is one. Whether the purchase is verified is decided
    /// here, from what was delivered to the user.
    /// </summary>
    /// <exception cref="InvalidRatingException">Not a number from 1 to 5 in halves.</exception>
    /// <exception cref="ProductNotFoundException">There is no such product in the storefront.</exception>
    public async Task<Review> WriteAsync(
        int userId, int productId, double rating, string? title, string? comment, CancellationToken cancellationToken = default)
    {
        if (rating is not (>= 1 and <= 5) || rating * 2 % 1 != 0) throw new InvalidRatingException(rating);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(context, productId, cancellationToken);
        if (!await context.Products.AnyAsync(product => product.Id == productId && product.IsActive, cancellationToken))
            throw new ProductNotFoundException(productId);
        var review = await context.Reviews
            .FirstOrDefaultAsync(row => row.UserId == userId && row.ProductId == productId, cancellationToken);
        if (review is null) context.Reviews.Add(review = new Review { UserId = userId, ProductId = productId });
        review.Rating = rating;
        review.Title = title;
        review.Comment = comment;
        review.IsVerifiedPurchase = await context.OrderItems.AnyAsync(line => line.ProductId == productId
            && line.Order!.UserId == userId && line.Order.ActualDeliveryDate != null, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await CountAsync(context, productId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return review;
    }

    /// <summary>Takes a review away. False when there is none.</summary>
    public async Task<bool> DeleteAsync(int reviewId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var productId = await context.Reviews.Where(row => row.Id == reviewId)
            .Select(row => (int?)row.ProductId).FirstOrDefaultAsync(cancellationToken);
        if (productId is null) return false;
        await LockAsync(context, productId.Value, cancellationToken);
        var deleted = await context.Reviews.Where(row => row.Id == reviewId).ExecuteDeleteAsync(cancellationToken);
        await CountAsync(context, productId.Value, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return deleted == 1;
    }

    /// <summary>Reviews of one product are written one after another, so that each count sees the review before it.</summary>
    private static Task<int> LockAsync(CommerceDbContext context, int productId, CancellationToken cancellationToken) =>
        context.Products.Where(product => product.Id == productId)
            .ExecuteUpdateAsync(set => set.SetProperty(product => product.RatingCount, product => product.RatingCount), cancellationToken);

    /// <summary>Not an edit of the product: its version and its time of change stay.</summary>
    private static Task<int> CountAsync(CommerceDbContext context, int productId, CancellationToken cancellationToken) =>
        context.Products.Where(product => product.Id == productId).ExecuteUpdateAsync(set => set
            .SetProperty(product => product.RatingCount, product => product.Reviews.Count)
            .SetProperty(product => product.RatingAverage, product => product.Reviews.Average(review => (double?)review.Rating)),
            cancellationToken);
}
