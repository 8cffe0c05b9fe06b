using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>What people may ask of whoever keeps data about them: a copy, and an end.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AccountDataMutations
{
    /// <summary>
    /// Makes the address from which everything that the shop knows of a person can be downloaded as JSON, for an hour: of oneself, or of anybody
    /// for administrators.
    /// </summary>
    /// <param name="userId">The person; who is signed in when not given.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [Error<UserNotFoundError>]
    public async Task<DataExport> ExportAccountDataAsync(
        [ID<User>] int? userId, DataExports exports, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var reach = Reach(accessor);
        var (token, expiresAt) = await exports.RequestAsync(userId ?? reach.UserId, reach, cancellationToken);
        return new DataExport(DataExportEndpoint.Prefix + token, expiresAt);
    }

    /// <summary>
    /// Erases an account for good: the own one, or anybody's for administrators. Addresses, means of payment, lists, carts, sessions and keys go,
    /// reviews lose their author's name; of orders stays what the law asks of invoices.
    /// </summary>
    /// <param name="userId">The person; who is signed in when not given.</param>
    /// <param name="password">The password of who is signed in.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "erasedAt")]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<UserNotFoundError>]
    [Error<LastAdminError>]
    public Task<DateTime> EraseAccountAsync(
        [ID<User>] int? userId, string password, AccountErasure erasure, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var reach = Reach(accessor);
        return erasure.ExecuteAsync(userId ?? reach.UserId, password, reach, cancellationToken);
    }

    // Unlike an address, this is nothing that those who serve customers do for them.
    private static AccountReach Reach(IHttpContextAccessor accessor)
    {
        var administers = accessor.HttpContext?.User.Passes(Policies.Administration) == true;
        return accessor.GetOwnReach() with { Customers = administers, Staff = administers };
    }
}
