using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog;

/// <summary>Which reviews are shown. Each step takes back another one.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviewModerationMutations
{
    /// <summary>Shows a review to everybody, the first time or again; it counts for the product's stars. For those who serve customers.</summary>
    /// <param name="id">The review.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<ReviewNotFoundError>]
    [Error<ReviewUnchangedError>]
    public async Task<Review?> ApproveReviewAsync(
        [ID<Review>] int id, ReviewBook reviews, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await reviews.ApproveAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<Review>(id);
    }

    /// <summary>Takes a review down: only its author and staff see it then, and it does not count. For those who serve customers.</summary>
    /// <param name="id">The review.</param>
    /// <param name="reason">Why; its author reads it.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<ReviewNotFoundError>]
    [Error<ReviewUnchangedError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    public async Task<Review?> RejectReviewAsync(
        [ID<Review>] int id, string reason, ReviewBook reviews, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await reviews.RejectAsync(accessor.GetStaff(), id, reason, cancellationToken);
        return await context.LoadAsync<Review>(id);
    }

    /// <summary>Puts a review back to those that wait to be looked at; meanwhile it is not shown. For those who serve customers.</summary>
    /// <param name="id">The review.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<ReviewNotFoundError>]
    [Error<ReviewUnchangedError>]
    public async Task<Review?> ReopenReviewAsync(
        [ID<Review>] int id, ReviewBook reviews, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await reviews.ReopenAsync(accessor.GetStaff(), id, cancellationToken);
        return await context.LoadAsync<Review>(id);
    }
}
