using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>The second step of signing in, for accounts that ask for one: a code of the authenticator, or a recovery code.</summary>
public sealed class SecondFactor(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, AccountTokens challenges, TwoFactor factor, TokenService tokens, PasswordCheck passwords,
    PasswordGate gate, SignInThrottle throttle, TimeProvider clock)
{
    /// <summary>Opens the second step for somebody whose password was right.</summary>
    internal Task<TwoFactorRequiredException> AskAsync(User user, CancellationToken cancellationToken) => writes.RunAsync(async (context, token) =>
    {
        var challenge = await challenges.IssueAsync(context, user.Id, AccountTokenPurpose.SecondFactor, user.Email!, token);
        await context.SaveChangesAsync(token);
        return new TwoFactorRequiredException(challenge, clock.GetUtcNow().UtcDateTime + AccountTokens.LifetimeOf(AccountTokenPurpose.SecondFactor));
    }, cancellationToken);

    /// <summary>Trades the challenge and a code for tokens. A wrong code counts like a wrong password, and leaves the challenge for another try.</summary>
    /// <exception cref="InvalidTokenException">The challenge is unknown, expired or used: sign in again.</exception>
    /// <exception cref="WrongCodeException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="TooManyAttemptsException">From this address.</exception>
    public async Task<IssuedTokens> ConfirmAsync(string challenge, string code, ClientInfo client, CancellationToken cancellationToken = default)
    {
        await throttle.CheckAsync(client, cancellationToken);
        await using var reader = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await challenges.FindAsync(reader, challenge, AccountTokenPurpose.SecondFactor, cancellationToken) ?? throw new InvalidTokenException().At("challenge");
        using var pass = await gate.EnterAsync(found.UserId, cancellationToken);
        var user = await reader.Users.AsNoTracking().FirstAsync(row => row.Id == found.UserId, cancellationToken);
        var now = clock.GetUtcNow();
        if (user.LockoutEnd > now) throw new AccountLockedException(user.LockoutEnd.Value);
        var isRight = await writes.RunAsync(async (context, token) =>
        {
            if (!await factor.UseAsync(context, user.Id, code, token)) return false;
            await challenges.RedeemAsync(context, challenge, AccountTokenPurpose.SecondFactor, token);
            await context.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), token);
            return true;
        }, cancellationToken);
        if (isRight) return await tokens.IssueAsync(user, client, cancellationToken);
        await throttle.FailAsync(client, cancellationToken);
        await passwords.CountFailureAsync(reader, user.Id, now, cancellationToken);
        throw new WrongCodeException();
    }
}
