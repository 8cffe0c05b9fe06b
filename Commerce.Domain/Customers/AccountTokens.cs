using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Makes and redeems the tokens that mails carry.</summary>
public sealed class AccountTokens(TimeProvider clock)
{
    /// <summary>How long a token lasts, counted from when it was made.</summary>
    public static TimeSpan LifetimeOf(AccountTokenPurpose purpose) => purpose switch
    {
        AccountTokenPurpose.ConfirmEmail => TimeSpan.FromDays(7),
        AccountTokenPurpose.ChangeEmail => TimeSpan.FromHours(24),
        AccountTokenPurpose.ResetPassword => TimeSpan.FromHours(1),
        AccountTokenPurpose.DataExport => TimeSpan.FromHours(1),
        AccountTokenPurpose.SecondFactor => TimeSpan.FromMinutes(5),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    /// <summary>Makes a token within the caller's transaction, saved with the context. Earlier ones of the same person for the same purpose end at once.</summary>
    /// <returns>Its text, which is nowhere else.</returns>
    /// <exception cref="UserNotFoundException">The account was erased or switched off at this moment.</exception>
    public async Task<string> IssueAsync(
        CommerceDbContext context, int userId, AccountTokenPurpose purpose, string email, CancellationToken cancellationToken = default)
    {
        // Who is just being erased gets none: whoever is first holds the row until the other's transaction has ended.
        var isThere = await context.Users.Where(row => row.Id == userId && row.IsActive)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount), cancellationToken) == 1;
        if (!isThere) throw new UserNotFoundException(userId);
        await RevokeAsync(context, userId, [purpose], cancellationToken);
        var secret = Secrets.New("cmt");
        context.AccountTokens.Add(new AccountToken
        {
            UserId = userId,
            Purpose = purpose,
            Email = email,
            TokenHash = Secrets.Hash(secret),
            ExpiresAt = clock.GetUtcNow().UtcDateTime + LifetimeOf(purpose),
        });
        return secret;
    }

    /// <summary>The token behind a text, while it lasts and its owner is active; for what may be done with it more than once.</summary>
    public async Task<AccountToken?> FindAsync(
        CommerceDbContext context, string secret, AccountTokenPurpose purpose, CancellationToken cancellationToken = default)
    {
        var hash = Secrets.Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        return await context.AccountTokens.AsNoTracking().FirstOrDefaultAsync(
            token => token.TokenHash == hash && token.Purpose == purpose && token.ExpiresAt > now && token.User!.IsActive, cancellationToken);
    }

    /// <summary>Redeems a token within the caller's transaction: of several who show the same one at once, one gets on.</summary>
    /// <exception cref="InvalidTokenException">It is unknown, expired or used.</exception>
    public async Task<AccountToken> RedeemAsync(
        CommerceDbContext context, string secret, AccountTokenPurpose purpose, CancellationToken cancellationToken = default)
    {
        var token = await FindAsync(context, secret, purpose, cancellationToken) ?? throw new InvalidTokenException();
        var isOurs = await context.AccountTokens.Where(row => row.Id == token.Id).ExecuteDeleteAsync(cancellationToken) == 1;
        return isOurs ? token : throw new InvalidTokenException();
    }

    /// <summary>Ends a person's tokens for some purposes.</summary>
    public static Task<int> RevokeAsync(
        CommerceDbContext context, int userId, IReadOnlyList<AccountTokenPurpose> purposes, CancellationToken cancellationToken = default) =>
        context.AccountTokens.Where(token => token.UserId == userId && purposes.Contains(token.Purpose)).ExecuteDeleteAsync(cancellationToken);
}
