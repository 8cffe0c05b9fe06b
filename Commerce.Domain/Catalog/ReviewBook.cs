using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog;

/// <summary>Takes reviews, lets staff decide which are shown, and keeps each product's average and count in step with those that are.</summary>
public sealed class ReviewBook(IDbContextFactory<CommerceDbContext> contexts, AuditTrail audit, CatalogOptions options)
{
    /// <summary>The longest headline, in characters.</summary>
    public const int MaxTitle = 120;

    /// <summary>The longest comment, in characters.</summary>
    public const int MaxComment = 4000;

    private const int MaxReason = 500;

    /// <summary>
    /// Writes a user's review of a product, over the earlier one when there is one. Whether the purchase is verified is decided
    /// here, from what was delivered to the user. It is published at once, unless the shop has reviews wait, or staff took the earlier one down:
    /// then what is written over it waits to be looked at again.
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
        review.Status = options.ModerateReviews || review.Status != ReviewStatus.Published ? ReviewStatus.Pending : ReviewStatus.Published;
        review.RejectionReason = null;
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

    /// <summary>Shows a review to everybody, the first time or again.</summary>
    /// <exception cref="ReviewNotFoundException" />
    /// <exception cref="ReviewUnchangedException">It is published.</exception>
    public Task ApproveAsync(StaffMember by, int reviewId, CancellationToken cancellationToken = default) =>
        ModerateAsync(by, reviewId, ReviewStatus.Published, reason: null, "review.approve", cancellationToken);

    /// <summary>Takes a review down; nothing is lost, and it can be put up again.</summary>
    /// <param name="reason">Why, for its author.</param>
    /// <exception cref="ReviewNotFoundException" />
    /// <exception cref="ReviewUnchangedException">It was taken down.</exception>
    /// <exception cref="InvalidTextException">No reason, or too long a one.</exception>
    public Task RejectAsync(StaffMember by, int reviewId, string reason, CancellationToken cancellationToken = default)
    {
        var text = TextRules.Clean(reason);
        var refusals = new Refusals();
        TextRules.Check(refusals, text, MaxReason, isRequired: true, "reason");
        refusals.ThrowIfAny();
        return ModerateAsync(by, reviewId, ReviewStatus.Rejected, text, "review.reject", cancellationToken);
    }

    /// <summary>Puts a review back to those that wait to be looked at.</summary>
    /// <exception cref="ReviewNotFoundException" />
    /// <exception cref="ReviewUnchangedException">It waits.</exception>
    public Task ReopenAsync(StaffMember by, int reviewId, CancellationToken cancellationToken = default) =>
        ModerateAsync(by, reviewId, ReviewStatus.Pending, reason: null, "review.reopen", cancellationToken);

    private async Task ModerateAsync(
        StaffMember by, int reviewId, ReviewStatus status, string? reason, string action, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var productId = await context.Reviews.Where(row => row.Id == reviewId).Select(row => (int?)row.ProductId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new ReviewNotFoundException(reviewId);
        await LockAsync(context, productId, cancellationToken);
        var review = await context.Reviews.FirstOrDefaultAsync(row => row.Id == reviewId, cancellationToken) ?? throw new ReviewNotFoundException(reviewId);
        var (before, beforeReason) = (review.Status, review.RejectionReason);
        if (before == status) throw new ReviewUnchangedException(status);
        // Not an edit of the author's: the time of change stays.
        await context.Reviews.Where(row => row.Id == reviewId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status).SetProperty(row => row.RejectionReason, reason), cancellationToken);
        await CountAsync(context, productId, cancellationToken);
        audit.Record(
            context, by.Actor, action, nameof(Review), $"{reviewId}", new { status = EnumText.Of(before), reason = beforeReason }, new { status = EnumText.Of(status), reason });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Reviews of one product are written one after another, so that each count sees the review before it.</summary>
    private static Task<int> LockAsync(CommerceDbContext context, int productId, CancellationToken cancellationToken) =>
        context.Products.Where(product => product.Id == productId)
            .ExecuteUpdateAsync(set => set.SetProperty(product => product.RatingCount, product => product.RatingCount), cancellationToken);

    /// <summary>Not an edit of the product: its version and its time of change stay.</summary>
    private static Task<int> CountAsync(CommerceDbContext context, int productId, CancellationToken cancellationToken) =>
        context.Products.Where(product => product.Id == productId).ExecuteUpdateAsync(set => set
            .SetProperty(product => product.RatingCount, product => product.Reviews.Count(review => review.Status == ReviewStatus.Published))
            .SetProperty(product => product.RatingAverage, product => product.Reviews.Where(review => review.Status == ReviewStatus.Published).Average(review => (double?)review.Rating)),
            cancellationToken);
}
