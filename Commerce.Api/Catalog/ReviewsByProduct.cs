using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the reviews of each product.</summary>
public sealed class ReviewsByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Review>(shop, scheduler, options)
{
    protected override IQueryable<Child<Review>> Below(IReadOnlyList<int> parents, IQueryable<Review> entities, ShopView shop) => entities
        .Where(review => parents.Contains(review.ProductId))
        .Select(review => new Child<Review> { Parent = review.ProductId, Item = review });
}
