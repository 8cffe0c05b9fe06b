using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Jobs;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Jobs;

/// <summary>What staff do to jobs. For those who keep the catalog.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class JobMutations
{
    /// <summary>Files a job again that was given up or called off, with all its attempts; one that waits for its next try is tried at once.</summary>
    /// <param name="id">The job.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<JobNotFoundError>]
    [Error<JobRunningError>]
    [Error<JobChangedError>]
    [Error<IllegalTransitionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Job?> RetryJobAsync([ID<Job>] int id, JobDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.RetryAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<Job>(id);
    }

    /// <summary>
    /// Calls a job off that waits or is being done. What it has done already stays; whoever does it stops within seconds, and an import is
    /// called off with it.
    /// </summary>
    /// <param name="id">The job.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<JobNotFoundError>]
    [Error<JobChangedError>]
    [Error<IllegalTransitionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Job?> CancelJobAsync([ID<Job>] int id, JobDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.CancelAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<Job>(id);
    }
}
