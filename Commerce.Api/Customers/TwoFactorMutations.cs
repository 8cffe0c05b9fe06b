using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>Signing in with a second factor: codes of an authenticator (RFC 6238), and recovery codes for when that is lost.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class TwoFactorMutations
{
    /// <summary>Makes a key for an authenticator. It counts once `enableTwoFactor` got a code of it.</summary>
    /// <param name="password">The password of who is signed in.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<TwoFactorOnError>]
    [Error<DatabaseUnavailableError>]
    public Task<TwoFactorSetup> BeginTwoFactorAsync(string password, TwoFactor factor, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        factor.BeginAsync(accessor.GetUserId(), password, cancellationToken);

    /// <summary>Has sign-ins ask for a code from now on. All other sessions end. Answers with recovery codes, which are shown here and never again.</summary>
    /// <param name="code">Six digits, as the authenticator shows them.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "recoveryCodes")]
    [Error<WrongCodeError>]
    [Error<TwoFactorOnError>]
    [Error<DatabaseUnavailableError>]
    public Task<IReadOnlyList<string>> EnableTwoFactorAsync(string code, TwoFactor factor, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        factor.EnableAsync(accessor.GetUserId(), accessor.HttpContext?.User.GetSessionId(), code, RequestClient.ActorOf(accessor), cancellationToken);

    /// <summary>Has sign-ins ask for the password alone.</summary>
    /// <param name="password">The password of who is signed in.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "disabled")]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<TwoFactorOffError>]
    [Error<DatabaseUnavailableError>]
    public async Task<bool> DisableTwoFactorAsync(string password, TwoFactor factor, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await factor.DisableAsync(accessor.GetUserId(), password, RequestClient.ActorOf(accessor), cancellationToken);
        return true;
    }

    /// <summary>Makes new recovery codes; the ones before end.</summary>
    /// <param name="password">The password of who is signed in.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "recoveryCodes")]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<TwoFactorOffError>]
    [Error<DatabaseUnavailableError>]
    public Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(string password, TwoFactor factor, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        factor.RenewRecoveryCodesAsync(accessor.GetUserId(), password, cancellationToken);

    /// <summary>Switches the second factor off for somebody who lost the authenticator and the recovery codes. For administrators, in person.</summary>
    /// <param name="userId">Whose.</param>
    [Authorize(Policy = Policies.Person)]
    [Authorize(Policy = Policies.Administration)]
    [Error<UserNotFoundError>]
    [Error<OwnAccountError>]
    [Error<TwoFactorOffError>]
    [Error<DatabaseUnavailableError>]
    public async Task<User?> ResetTwoFactorAsync(
        [ID<User>] int userId, TwoFactor factor, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<User>(await factor.ResetAsync(userId, accessor.GetOwnReach() with { Customers = true, Staff = true }, cancellationToken));
}
