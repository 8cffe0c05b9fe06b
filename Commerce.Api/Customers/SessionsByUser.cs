using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using GreenDonut;

namespace Commerce.Api.Customers;

/// <summary>Pages of the sessions of each user.</summary>
public sealed class SessionsByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Session>(shop, scheduler, options)
{
    protected override IQueryable<Child<Session>> Below(IReadOnlyList<int> parents, IQueryable<Session> entities, ShopView shop) => entities
        .Where(session => session.UserId != null && parents.Contains(session.UserId.Value))
        .Select(session => new Child<Session> { Parent = session.UserId, Item = session });
}
