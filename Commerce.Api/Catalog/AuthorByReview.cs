using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>Who wrote each review.</summary>
public sealed class AuthorByReview(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, ReviewAuthor>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, ReviewAuthor>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        // Everybody may read the first name; the account behind it only who may see the user.
        return await view.All<Review>().IgnoreQueryFilters()
            .Where(review => keys.Contains(review.Id))
            .Select(review => new { review.Id, Author = new ReviewAuthor(review.UserId, review.User!.FirstName) })
            .ToDictionaryAsync(row => row.Id, row => row.Author, cancellationToken);
    }
}
