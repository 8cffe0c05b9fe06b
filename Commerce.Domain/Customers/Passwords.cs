using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Changes passwords, with the old one or with a token that was mailed.</summary>
public sealed class Passwords(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, PasswordCheck check, AccountTokens tokens, TokenService sessions, TimeProvider clock)
{
    /// <summary>Whoever holds one of these could take the account back after its owner set another password.</summary>
    private static readonly AccountTokenPurpose[] EndedByChange = [AccountTokenPurpose.ResetPassword, AccountTokenPurpose.ChangeEmail, AccountTokenPurpose.DataExport, AccountTokenPurpose.SecondFactor];

    /// <summary>Sets another password. All other sessions end.</summary>
    /// <param name="sessionId">The session that goes on.</param>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="WeakPasswordException" />
    public async Task<User> ChangeAsync(
        int userId, int? sessionId, string currentPassword, string newPassword, CancellationToken cancellationToken = default)
    {
        User user;
        try
        {
            user = await check.RequireAsync(userId, currentPassword, cancellationToken);
        }
        catch (WrongPasswordException refusal)
        {
            throw refusal.At("currentPassword");
        }

        if (await check.FindWeaknessAsync(user, newPassword) is { } weakness) throw weakness.At("newPassword");
        var hash = check.Hash(user, newPassword);
        return await writes.RunAsync(async (context, _) =>
        {
            // Somebody who knew the old one was faster: it is not the current one any more.
            if (!await SetAsync(context, user, hash, user.PasswordHash, cancellationToken)) throw new WrongPasswordException().At("currentPassword");
            await sessions.SignOutEverywhereAsync(context, userId, sessionId, cancellationToken);
            Mails.Enqueue(context, PasswordChangedNotice.Name, user.Email!, userId);
            await context.SaveChangesAsync(cancellationToken);
            return user;
        }, cancellationToken);
    }

    /// <summary>
    /// Has a token mailed with which a password can be set. Whether anybody signed up with the address is found out when the mail is written:
    /// who asks can tell neither by the answer nor by the time it takes.
    /// </summary>
    /// <exception cref="InvalidEmailException">Nobody could have signed up with it.</exception>
    public async Task RequestResetAsync(string email, CancellationToken cancellationToken = default)
    {
        email = email.Trim();
        if (!EmailSyntax.IsValid(email)) throw new InvalidEmailException(email);
        await writes.RunAsync(async (context, _) =>
        {
            Mails.Enqueue(context, ResetPasswordMail.Name, email);
            await context.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Sets a password with a token that was mailed. All sessions end.</summary>
    /// <exception cref="InvalidTokenException" />
    /// <exception cref="WeakPasswordException">The token stays good for another try.</exception>
    public async Task<User> ResetAsync(string token, string newPassword, CancellationToken cancellationToken = default)
    {
        await using var reader = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await tokens.FindAsync(reader, token, AccountTokenPurpose.ResetPassword, cancellationToken) ?? throw new InvalidTokenException();
        var user = await reader.Users.AsNoTracking().FirstAsync(row => row.Id == found.UserId, cancellationToken);
        if (await check.FindWeaknessAsync(user, newPassword) is { } weakness) throw weakness.At("newPassword");
        var hash = check.Hash(user, newPassword);
        return await writes.RunAsync(async (context, _) =>
        {
            await tokens.RedeemAsync(context, token, AccountTokenPurpose.ResetPassword, cancellationToken);
            await SetAsync(context, user, hash, null, cancellationToken);
            // Whoever read the mail has the address.
            await context.Users.Where(row => row.Id == user.Id && row.Email == found.Email)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.EmailConfirmed, true), cancellationToken);
            await sessions.SignOutEverywhereAsync(context, user.Id, null, cancellationToken);
            Mails.Enqueue(context, PasswordChangedNotice.Name, user.Email!, user.Id);
            await context.SaveChangesAsync(cancellationToken);
            return user;
        }, cancellationToken);
    }

    private async Task<bool> SetAsync(
        CommerceDbContext context, User user, string hash, string? expectedHash, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var stamp = Secrets.New("stamp");
        var isSet = await context.Users
            .Where(row => row.Id == user.Id && row.IsActive && (expectedHash == null || row.PasswordHash == expectedHash))
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.PasswordHash, hash)
                .SetProperty(row => row.SecurityStamp, stamp)
                .SetProperty(row => row.ConcurrencyStamp, stamp)
                .SetProperty(row => row.AccessFailedCount, 0)
                .SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null)
                .SetProperty(row => row.UpdatedAt, now), cancellationToken) == 1;
        if (isSet) await AccountTokens.RevokeAsync(context, user.Id, EndedByChange, cancellationToken);
        return isSet;
    }
}
