using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using GreenDonut;

namespace Commerce.Api.Feeds;

/// <summary>Pages of what each feed changed.</summary>
public sealed class ChangesByFeed(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ProductFeedChange>(shop, scheduler, options)
{
    protected override IQueryable<Child<ProductFeedChange>> Below(IReadOnlyList<int> parents, IQueryable<ProductFeedChange> entities, ShopView shop) => entities
        .Where(change => parents.Contains(change.ProductFeedId))
        .Select(change => new Child<ProductFeedChange> { Parent = change.ProductFeedId, Item = change });
}
