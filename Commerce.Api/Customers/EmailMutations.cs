using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Confirming and changing the address that somebody signs in with.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class EmailMutations
{
    /// <summary>Confirms the address that an account was opened with, by the token that was mailed there.</summary>
    /// <param name="token">From the link in the mail.</param>
    [UseMutationConvention(PayloadFieldName = "confirmed")]
    [Error<InvalidTokenError>]
    public async Task<bool> ConfirmEmailAsync(string token, EmailAddresses addresses, CancellationToken cancellationToken)
    {
        await addresses.ConfirmAsync(token, cancellationToken);
        return true;
    }

    /// <summary>Mails the link with which the own address is confirmed again; false when it is confirmed already.</summary>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "requested")]
    public Task<bool> RequestEmailConfirmationAsync(
        EmailAddresses addresses, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        addresses.RequestConfirmationAsync(accessor.GetUserId(), cancellationToken);

    /// <summary>Asks for another address: a link is mailed there, and a notice to the present one, which stays until the link is followed.</summary>
    /// <param name="newEmail">The new address.</param>
    /// <param name="password">One's password.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "requested")]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<InvalidEmailError>]
    [Error<EmailTakenError>]
    public async Task<bool> RequestEmailChangeAsync(
        string newEmail, string password, EmailAddresses addresses, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await addresses.RequestChangeAsync(accessor.GetUserId(), newEmail, password, cancellationToken);
        return true;
    }

    /// <summary>Makes the new address the account's, by the token that was mailed there. Signed in or not; sessions go on.</summary>
    /// <param name="token">From the link in the mail.</param>
    [UseMutationConvention(PayloadFieldName = "changed")]
    [Error<InvalidTokenError>]
    [Error<EmailTakenError>]
    public async Task<bool> ConfirmEmailChangeAsync(string token, EmailAddresses addresses, CancellationToken cancellationToken)
    {
        await addresses.ConfirmChangeAsync(token, cancellationToken);
        return true;
    }
}
