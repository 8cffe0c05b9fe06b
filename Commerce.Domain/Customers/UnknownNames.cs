using Commerce.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Commerce.Domain.Customers;

/// <summary>What happens to who signs in with a name that nobody has: the same work as for a wrong password, and the same lock.</summary>
public sealed class UnknownNames(
    IDbContextFactory<CommerceDbContext> contexts, PasswordCheck passwords, PasswordGate gate, IOptions<IdentityOptions> options, TimeProvider clock)
{
    /// <summary>How long a name is remembered after the last try.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>Takes as long as a wrong password, and counts as one.</summary>
    /// <exception cref="AccountLockedException">As an account would be.</exception>
    public async Task FailAsync(string name, string password, CancellationToken cancellationToken = default)
    {
        var hash = Secrets.Hash(name);
        using var pass = await gate.EnterAsync(int.Parse(hash.AsSpan(0, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var guess = await context.SignInGuesses.AsNoTracking().FirstOrDefaultAsync(row => row.NameHash == hash, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        passwords.Pretend(password);
        if (guess?.LockedUntil > now) throw new AccountLockedException(new DateTimeOffset(guess.LockedUntil.Value, TimeSpan.Zero));
        if (guess is null)
        {
            context.SignInGuesses.Add(new SignInGuess { NameHash = hash, Failures = 1, LastAt = now });
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException exception) when (exception.IsUniqueViolation())
            {
                // Another process counts the same name: it is counted on below.
                context.ChangeTracker.Clear();
            }
        }

        await context.SignInGuesses.Where(row => row.NameHash == hash).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Failures, row => row.Failures + 1).SetProperty(row => row.LastAt, now), cancellationToken);
        DateTime? until = now + options.Value.Lockout.DefaultLockoutTimeSpan;
        var most = options.Value.Lockout.MaxFailedAccessAttempts;
        await context.SignInGuesses.Where(row => row.NameHash == hash && row.Failures >= most).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Failures, 0).SetProperty(row => row.LockedUntil, until), cancellationToken);
    }
}
