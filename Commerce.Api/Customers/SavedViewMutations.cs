using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>What staff keep for themselves.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SavedViewMutations
{
    /// <summary>Keeps a way to look at a list, for oneself; one of the same name in the same list is written over. For staff, in person.</summary>
    /// <param name="list">Which list, such as `orders`; at most 60 characters.</param>
    /// <param name="name">At most 40 characters.</param>
    /// <param name="query">The query part of the list's address, with its question mark; at most 2,000 characters.</param>
    [Authorize(Policy = Policies.Staff)]
    [Authorize(Policy = Policies.Person)]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<LimitReachedError>]
    [Error<DatabaseUnavailableError>]
    public async Task<SavedView?> SaveViewAsync(
        string list, string name, string query, SavedViews views, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<SavedView>(await views.SaveAsync(accessor.GetUserId(), list, name, query, cancellationToken));

    /// <summary>Forgets one of one's own saved views. For staff, in person.</summary>
    /// <param name="id">The view.</param>
    [Authorize(Policy = Policies.Staff)]
    [Authorize(Policy = Policies.Person)]
    [Error<SavedViewNotFoundError>]
    [Error<DatabaseUnavailableError>]
    [UseMutationConvention(PayloadFieldName = "removed")]
    public async Task<bool> RemoveViewAsync([ID<SavedView>] int id, SavedViews views, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await views.RemoveAsync(accessor.GetUserId(), id, cancellationToken);
        return true;
    }
}
