using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using GreenDonut;

namespace Commerce.Api.Customers;

/// <summary>Pages of the API keys of each user.</summary>
public sealed class ApiKeysByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ApiKey>(shop, scheduler, options)
{
    protected override IQueryable<Child<ApiKey>> Below(IReadOnlyList<int> parents, IQueryable<ApiKey> entities, ShopView shop) => entities
        .Where(key => parents.Contains(key.UserId))
        .Select(key => new Child<ApiKey> { Parent = key.UserId, Item = key });
}
