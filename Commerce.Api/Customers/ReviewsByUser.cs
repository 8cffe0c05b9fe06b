using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;

namespace Commerce.Api.Customers;

/// <summary>Pages of the reviews of each user.</summary>
public sealed class ReviewsByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Review>(shop, scheduler, options)
{
    protected override IQueryable<Child<Review>> Below(IReadOnlyList<int> parents, IQueryable<Review> entities, ShopView shop) => entities
        .Where(review => parents.Contains(review.UserId))
        .Select(review => new Child<Review> { Parent = review.UserId, Item = review });
}
