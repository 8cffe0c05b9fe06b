using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using GreenDonut;

namespace Commerce.Api.Feeds;

/// <summary>Pages of the refused rows of each feed.</summary>
public sealed class ErrorsByFeed(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ProductFeedError>(shop, scheduler, options)
{
    protected override IQueryable<Child<ProductFeedError>> Below(IReadOnlyList<int> parents, IQueryable<ProductFeedError> entities, ShopView shop) => entities
        .Where(error => parents.Contains(error.ProductFeedId))
        .Select(error => new Child<ProductFeedError> { Parent = error.ProductFeedId, Item = error });
}
