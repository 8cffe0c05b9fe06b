using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Commerce.Domain.Customers;

/// <summary>Trades a password for tokens. After five wrong ones in a row the account is locked for a while.</summary>
public sealed class SignIn(
    UserManager<User> users, CommerceDbContext context, TokenService tokens, PasswordGate gate, IOptions<IdentityOptions> options,
    TimeProvider clock)
{
    /// <summary>A hash of no one's password, so that an unknown name takes as long as a wrong password.</summary>
    private static readonly Lazy<string> NobodysHash =
        new(() => new PasswordHasher<User>().HashPassword(new User(), Secrets.New("none")));

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
            users.PasswordHasher.VerifyHashedPassword(new User(), NobodysHash.Value, password);
            throw new InvalidCredentialsException();
        }

        using var pass = await gate.EnterAsync(userId.Value, cancellationToken);
        var user = await context.Users.AsNoTracking().FirstAsync(row => row.Id == userId, cancellationToken);
        var now = clock.GetUtcNow();
        if (user.LockoutEnd > now) throw new AccountLockedException(user.LockoutEnd.Value);
        var verdict = user.PasswordHash is null
            ? PasswordVerificationResult.Failed
            : users.PasswordHasher.VerifyHashedPassword(user, user.PasswordHash, password);
        if (verdict == PasswordVerificationResult.Failed)
        {
            await CountFailureAsync(user, now, cancellationToken);
            throw new InvalidCredentialsException();
        }

        if (!user.IsActive) throw new AccountInactiveException();
        if (user.AccessFailedCount > 0 || user.LockoutEnd is not null)
            await context.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.AccessFailedCount, 0)
                .SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
        return await tokens.IssueAsync(user, client, cancellationToken);
    }

    private async Task CountFailureAsync(User user, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lockout = options.Value.Lockout;
        // The count is raised where it is stored, so that another process' failures are not lost.
        await context.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1), cancellationToken);
        DateTimeOffset? until = now + lockout.DefaultLockoutTimeSpan;
        await context.Users
            .Where(row => row.Id == user.Id && row.AccessFailedCount >= lockout.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.AccessFailedCount, 0)
                .SetProperty(row => row.LockoutEnd, until), cancellationToken);
    }
}
