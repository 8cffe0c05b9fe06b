using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds.Schedules;

/// <summary>What can be read of schedules from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FeedScheduleQueries
{
    /// <summary>Feeds that are fetched again and again, and what came of it. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<FeedSchedule> GetFeedSchedules(ShopView shop) => shop.All<FeedSchedule>();

    /// <summary>A schedule by its global id. For those who keep the catalog.</summary>
    /// <param name="id">The schedule's global id.</param>
    [Authorize(Policy = Policies.Catalog)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<FeedSchedule> GetFeedSchedule([ID<FeedSchedule>] int id, ShopView shop) => shop.All<FeedSchedule>().Where(schedule => schedule.Id == id);
}
