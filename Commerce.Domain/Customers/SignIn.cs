using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Trades a password for tokens. After five wrong ones in a row the account is locked for a while.</summary>
public sealed class SignIn(UserManager<User> users, CommerceDbContext context, TokenService tokens, PasswordCheck passwords)
{
    /// <param name="name">E-mail address or user name, in any case.</param>
    /// <exception cref="InvalidCredentialsException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="AccountInactiveException" />
    public async Task<IssuedTokens> ExecuteAsync(
        string name, string password, ClientInfo client, CancellationToken cancellationToken = default)
    {
        var normalized = users.NormalizeName(name.Trim());
        // Somebody's user name may be another one's address; the address wins.
        var userId = await context.Users
            .Where(user => user.NormalizedEmail == normalized || user.NormalizedUserName == normalized)
            .OrderByDescending(user => user.NormalizedEmail == normalized)
            .Select(user => (int?)user.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (userId is null)
        {
            passwords.Pretend(password);
            throw new InvalidCredentialsException();
        }

        var user = await passwords.VerifyAsync(userId.Value, password, cancellationToken) ?? throw new InvalidCredentialsException();
        if (!user.IsActive) throw new AccountInactiveException();
        return await tokens.IssueAsync(user, client, cancellationToken);
    }
}
