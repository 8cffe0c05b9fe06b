using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Trades a password, and where the account asks for one a second factor, for tokens. After five wrong ones in a row the account is locked for a
/// while, and so is a name that nobody has: who tries learns nothing of who has an account, neither by the answer nor by the time it takes.
/// </summary>
public sealed class SignIn(
    UserManager<User> users, CommerceDbContext context, TokenService tokens, PasswordCheck passwords, UnknownNames unknown, SignInThrottle throttle, SecondFactor second,
    AccountOptions options)
{
    /// <param name="name">E-mail address or user name, in any case.</param>
    /// <exception cref="InvalidCredentialsException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="AccountInactiveException" />
    /// <exception cref="TooManyAttemptsException">From this address.</exception>
    /// <exception cref="TwoFactorRequiredException">The password is right: go on with <see cref="SecondFactor.ConfirmAsync"/>.</exception>
    public async Task<IssuedTokens> ExecuteAsync(
        string name, string password, ClientInfo client, CancellationToken cancellationToken = default)
    {
        await throttle.CheckAsync(client, cancellationToken);
        var normalized = users.NormalizeName(name.Trim());
        // Somebody's user name may be another one's address; the address wins.
        var userId = await context.Users
            .Where(user => user.NormalizedEmail == normalized || user.NormalizedUserName == normalized)
            .OrderByDescending(user => user.NormalizedEmail == normalized)
            .Select(user => (int?)user.Id)
            .FirstOrDefaultAsync(cancellationToken);
        User? user = null;
        if (userId is null) await unknown.FailAsync(normalized, password, cancellationToken);
        else user = await passwords.VerifySignInAsync(userId.Value, password, cancellationToken);
        if (user is null)
        {
            await throttle.FailAsync(client, cancellationToken);
            throw new InvalidCredentialsException(options.ConfirmFirst);
        }

        if (!user.IsActive) throw new AccountInactiveException();
        return user.TwoFactorEnabled
            ? throw await second.AskAsync(user, cancellationToken)
            : await tokens.IssueAsync(user, client, cancellationToken);
    }
}
