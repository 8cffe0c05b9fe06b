using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog;

/// <summary>Takes reviews, and keeps each product's average and count in step with them.</summary>
public sealed class ReviewBook(IDbContextFactory<CommerceDbContext> contexts, AuditTrail audit)
{
    /// <summary>The longest headline, in characters.</summary>
    public const int MaxTitle = 120;

    /// <summary>The longest comment, in characters.</summary>
    public const int MaxComment = 4000;

    /// <summary>
    /// Writes a user's review of a product, over the earlier one when there is one. Whether the purchase is verified is decided
    /// here, from what was delivered to the user.
    /// </summary>
    /// <exception cref="InvalidRatingException">Not a number from 1 to 5 in halves.</exception>
    /// <exception cref="InvalidTextException">The title or the comment is too long.</exception>
    /// <exception cref="CardNumberException">The title or the comment holds one.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    /// <exception cref="ProductNotFoundException">There is no such product in the storefront.</exception>
    public async Task<Review> WriteAsync(
        int userId, int productId, double rating, string? title, string? comment, CancellationToken cancellationToken = default)
    {
        title = TextRules.Clean(title);
        comment = TextRules.Clean(comment);
        var refusals = new Refusals();
        refusals.AddIf(rating is not (>= 1 and <= 5) || rating * 2 % 1 != 0, () => new InvalidRatingException(rating));
        TextRules.CheckLine(refusals, title, MaxTitle, isRequired: false, "title");
        TextRules.Check(refusals, comment, MaxComment, isRequired: false, "comment");
        refusals.ThrowIfAny();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(context, productId, cancellationToken);
        if (!await context.Products.AnyAsync(product => product.Id == productId && product.IsActive && product.ArchivedAt == null, cancellationToken))
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

    /// <summary>Takes a review away.</summary>
    /// <returns>The product that it was about.</returns>
    /// <exception cref="ReviewNotFoundException">There is none, or it is beyond reach.</exception>
    public async Task<int> DeleteAsync(int reviewId, AccountReach reach, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var review = await context.Reviews.AsNoTracking().Include(row => row.User).FirstOrDefaultAsync(row => row.Id == reviewId, cancellationToken);
        if (review is not { User: { } author } || !reach.Covers(author)) throw new ReviewNotFoundException(reviewId);
        await LockAsync(context, review.ProductId, cancellationToken);
        if (await context.Reviews.Where(row => row.Id == reviewId).ExecuteDeleteAsync(cancellationToken) == 0) throw new ReviewNotFoundException(reviewId);
        await CountAsync(context, review.ProductId, cancellationToken);
        if (reach.IsLogged(author))
            audit.Record(context, reach.Actor, "review.delete", nameof(Review), $"{reviewId}", new { review.ProductId, review.Rating, review.Title, review.Comment });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return review.ProductId;
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
