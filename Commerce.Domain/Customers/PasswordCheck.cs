using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Commerce.Domain.Customers;

/// <summary>
/// Checks passwords, wherever one is asked for: attempts on one account go one after another, and after five wrong ones in a row the account is
/// locked for a while.
/// </summary>
public sealed class PasswordCheck(
    IDbContextFactory<CommerceDbContext> contexts, IServiceScopeFactory scopes, PasswordGate gate, IOptions<IdentityOptions> options, AccountOptions accounts, TimeProvider clock)
{
    /// <summary>A hash of no one's password, so that an unknown name takes as long as a wrong password.</summary>
    private static readonly Lazy<string> NobodysHash =
        new(() => new PasswordHasher<User>().HashPassword(new User(), Secrets.New("none")));

    private readonly PasswordHasher<User> _hasher = new();

    /// <summary>Takes as long as a wrong password, for a name that nobody has.</summary>
    public void Pretend(string password) => _hasher.VerifyHashedPassword(new User(), NobodysHash.Value, password);

    /// <summary>The user, if the password is theirs and the account can be signed in to; null if not, which counts as a wrong password either way.</summary>
    /// <exception cref="AccountLockedException" />
    public Task<User?> VerifySignInAsync(int userId, string password, CancellationToken cancellationToken = default) => VerifyAsync(userId, password, accounts.CanEnter, cancellationToken);

    /// <summary>Asks somebody who is signed in for their password.</summary>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    public async Task<User> RequireAsync(int userId, string password, CancellationToken cancellationToken = default) =>
        await VerifyAsync(userId, password, _ => true, cancellationToken) ?? throw new WrongPasswordException();

    /// <summary>Hashes a password, which takes a tenth of a second: not while a transaction is open.</summary>
    public string Hash(User user, string password) => _hasher.HashPassword(user, password);

    /// <summary>What makes a password too weak; null when nothing does.</summary>
    public async Task<WeakPasswordException?> FindWeaknessAsync(User user, string password)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        List<IdentityError> weaknesses = [];
        foreach (var validator in users.PasswordValidators) weaknesses.AddRange((await validator.ValidateAsync(users, user, password)).Errors);
        return weaknesses.Count > 0 ? new WeakPasswordException(string.Join(" ", weaknesses.Select(error => error.Description))) : null;
    }

    /// <summary>Counts a wrong password or code; the last one that is possible locks the account.</summary>
    internal async Task CountFailureAsync(CommerceDbContext context, int userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lockout = options.Value.Lockout;
        // The count is raised where it is stored, so that another process' failures are not lost.
        await context.Users.Where(row => row.Id == userId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1), cancellationToken);
        DateTimeOffset? until = now + lockout.DefaultLockoutTimeSpan;
        await context.Users
            .Where(row => row.Id == userId && row.AccessFailedCount >= lockout.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.AccessFailedCount, 0)
                .SetProperty(row => row.LockoutEnd, until), cancellationToken);
    }

    private async Task<User?> VerifyAsync(int userId, string password, Func<User, bool> canEnter, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(userId, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var user = await context.Users.AsNoTracking().FirstAsync(row => row.Id == userId, cancellationToken);
        var now = clock.GetUtcNow();
        if (user.LockoutEnd > now)
        {
            // As long as it takes when it is not locked.
            Pretend(password);
            throw new AccountLockedException(user.LockoutEnd.Value);
        }

        var isRight = user.PasswordHash is not null
            && _hasher.VerifyHashedPassword(user, user.PasswordHash, password) != PasswordVerificationResult.Failed
            && canEnter(user);
        if (!isRight)
        {
            await CountFailureAsync(context, userId, now, cancellationToken);
            return null;
        }

        // With a second factor, the right password alone is no reason to forget wrong codes.
        if (!user.TwoFactorEnabled && (user.AccessFailedCount > 0 || user.LockoutEnd is not null))
            await context.Users.Where(row => row.Id == userId && row.IsActive).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.AccessFailedCount, 0)
                .SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
        return user;
    }
}
