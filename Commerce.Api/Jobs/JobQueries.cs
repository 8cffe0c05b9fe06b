using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Jobs;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Jobs;

/// <summary>What can be read of jobs from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class JobQueries
{
    /// <summary>Work in the background. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Job> GetJobs(ShopView shop) => shop.All<Job>();

    /// <summary>A job by its global id. For those who keep the catalog.</summary>
    /// <param name="id">The job's global id.</param>
    [Authorize(Policy = Policies.Catalog)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Job> GetJob([ID<Job>] int id, ShopView shop) => shop.All<Job>().Where(job => job.Id == id);
}
