using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Changing passwords, and setting one that was forgotten.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PasswordMutations
{
    /// <summary>Changes the password of who is signed in. All other sessions end.</summary>
    /// <param name="currentPassword">The password until now.</param>
    /// <param name="newPassword">At least eight characters, and none of those that are guessed first.</param>
    [Authorize(Policy = Policies.Person)]
    [Cost(AccountMutations.PasswordCost)]
    [Error<WrongPasswordError>]
    [Error<AccountLockedError>]
    [Error<WeakPasswordError>]
    public async Task<User> ChangePasswordAsync(
        string currentPassword, string newPassword, Passwords passwords, IHttpContextAccessor accessor, IResolverContext context,
        CancellationToken cancellationToken)
    {
        var session = accessor.HttpContext?.User.GetSessionId();
        var user = await passwords.ChangeAsync(accessor.GetUserId(), session, currentPassword, newPassword, cancellationToken);
        return await context.LoadAsync<User>(user.Id) ?? user;
    }

    /// <summary>
    /// Mails a link with which a forgotten password can be set. The answer is the same whether anybody signed up with the address or not.
    /// </summary>
    /// <param name="email">The address that was signed up with.</param>
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "requested")]
    [Error<InvalidEmailError>]
    public async Task<bool> RequestPasswordResetAsync(string email, Passwords passwords, CancellationToken cancellationToken)
    {
        await passwords.RequestResetAsync(email, cancellationToken);
        return true;
    }

    /// <summary>Sets a password with a token that was mailed: once, within an hour. All sessions end.</summary>
    /// <param name="token">From the link in the mail.</param>
    /// <param name="newPassword">At least eight characters, and none of those that are guessed first.</param>
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "reset")]
    [Error<InvalidTokenError>]
    [Error<WeakPasswordError>]
    public async Task<bool> ResetPasswordAsync(string token, string newPassword, Passwords passwords, CancellationToken cancellationToken)
    {
        await passwords.ResetAsync(token, newPassword, cancellationToken);
        return true;
    }
}
