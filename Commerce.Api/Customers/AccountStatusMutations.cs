using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>Who is let in: customers for those who serve them, colleagues for administrators.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AccountStatusMutations
{
    /// <summary>Switches an account off: nobody signs in with it, and its tokens and keys stop working at once. Its orders go on.</summary>
    /// <param name="userId">Whose account.</param>
    /// <param name="reason">For the audit log; at most 500 characters.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<UserNotFoundError>]
    [Error<OwnAccountError>]
    [Error<LastAdminError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<User?> DeactivateUserAsync(
        [ID<User>] int userId, string? reason, AccountStatus accounts, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<User>(await accounts.DeactivateAsync(userId, reason, accessor.GetAccountReach(), cancellationToken));

    /// <summary>Switches an account on again. Sessions that were ended stay ended.</summary>
    /// <param name="userId">Whose account.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<UserNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<User?> ReactivateUserAsync(
        [ID<User>] int userId, AccountStatus accounts, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<User>(await accounts.ReactivateAsync(userId, accessor.GetAccountReach(), cancellationToken));

    /// <summary>Ends all sessions of an account, one's own in person or a customer's: whoever uses it has to sign in again.</summary>
    /// <param name="userId">Whose account; who is signed in when not given.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<UserNotFoundError>]
    [Error<DatabaseUnavailableError>]
    [UseMutationConvention(PayloadFieldName = "sessionsEnded")]
    public Task<int> SignOutEverywhereAsync(
        [ID<User>] int? userId, AccountStatus accounts, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var reach = accessor.GetAccountReach();
        return accounts.SignOutEverywhereAsync(userId ?? reach.UserId, reach, cancellationToken);
    }
}
