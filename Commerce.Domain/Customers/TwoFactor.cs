using System.Security.Cryptography;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>What an authenticator needs to make codes.</summary>
/// <param name="Key">In Base32.</param>
/// <param name="Uri">The same as an address that authenticators open.</param>
public sealed record TwoFactorSetup(string Key, string Uri);

/// <summary>Switches the second factor on and off: codes of an authenticator, and recovery codes for when that is lost.</summary>
public sealed class TwoFactor(
    ShopWrites writes, PasswordCheck check, AuthenticatorKeys keys, AuditTrail audit, ShopOptions shop, TokenService sessions, TimeProvider clock)
{
    /// <summary>How many recovery codes there are at first.</summary>
    public const int RecoveryCodes = 10;

    // Nothing that is read for something else.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <summary>Makes a key for an authenticator. It counts when a code of it was shown: <see cref="EnableAsync"/>.</summary>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="TwoFactorOnException" />
    public async Task<TwoFactorSetup> BeginAsync(int userId, string password, CancellationToken cancellationToken = default)
    {
        var user = await check.RequireAsync(userId, password, cancellationToken);
        if (user.TwoFactorEnabled) throw new TwoFactorOnException();
        var key = RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32);
        await writes.RunAsync(async (context, token) =>
        {
            await AccountReach.LockAsync(context, userId, token);
            await keys.SetAsync(context, userId, AuthenticatorKeys.Pending, key, token);
            await context.SaveChangesAsync(token);
        }, cancellationToken);
        return new TwoFactorSetup(key, $"otpauth://totp/{Uri.EscapeDataString(shop.Name)}:{Uri.EscapeDataString(user.Email!)}?secret={key}&issuer={Uri.EscapeDataString(shop.Name)}");
    }

    /// <summary>Switches it on with a code of the authenticator. Other sessions end: they were opened with the password alone.</summary>
    /// <returns>The recovery codes, which are nowhere else.</returns>
    /// <exception cref="WrongCodeException">Or no key was made.</exception>
    /// <exception cref="TwoFactorOnException" />
    public Task<IReadOnlyList<string>> EnableAsync(int userId, int? sessionId, string code, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var user = await OpenAsync(context, userId, token);
            if (user.TwoFactorEnabled) throw new TwoFactorOnException();
            if (await keys.FindAsync(context, userId, AuthenticatorKeys.Pending, token) is not { } key || Totp.FindStep(key, code, clock.GetUtcNow()) is not { } step) throw new WrongCodeException();
            await AuthenticatorKeys.RemoveAsync(context, userId, AuthenticatorKeys.Pending, token);
            await keys.SetAsync(context, userId, AuthenticatorKeys.Active, key, token);
            (user.TwoFactorEnabled, user.TwoFactorStep) = (true, step);
            var codes = await RenewAsync(context, userId, token);
            await sessions.SignOutEverywhereAsync(context, userId, sessionId, token);
            await TellAsync(context, user, isOn: true, actor, "user.enableTwoFactor", token);
            return codes;
        }, cancellationToken);

    /// <summary>Switches it off in person.</summary>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="TwoFactorOffException" />
    public async Task DisableAsync(int userId, string password, AuditActor actor, CancellationToken cancellationToken = default)
    {
        await check.RequireAsync(userId, password, cancellationToken);
        await writes.RunAsync(async (context, token) =>
        {
            var user = await OpenAsync(context, userId, token);
            await RemoveAsync(context, user, token);
            await TellAsync(context, user, isOn: false, actor, "user.disableTwoFactor", token);
        }, cancellationToken);
    }

    /// <summary>Switches it off for somebody who lost the authenticator and the recovery codes. Their sessions end.</summary>
    /// <exception cref="UserNotFoundException">There is no such account, or it is beyond reach.</exception>
    /// <exception cref="OwnAccountException">One's own is switched off with the password.</exception>
    /// <exception cref="TwoFactorOffException" />
    public Task<int> ResetAsync(int userId, AccountReach reach, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        if (userId == reach.UserId) throw new OwnAccountException();
        var user = await reach.OpenAsync(context, userId, token);
        await RemoveAsync(context, user, token);
        await sessions.SignOutEverywhereAsync(context, userId, null, token);
        await TellAsync(context, user, isOn: false, reach.Actor, "user.resetTwoFactor", token);
        return userId;
    }, cancellationToken);

    /// <summary>Makes new recovery codes; the ones before end.</summary>
    /// <exception cref="WrongPasswordException" />
    /// <exception cref="AccountLockedException" />
    /// <exception cref="TwoFactorOffException" />
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(int userId, string password, CancellationToken cancellationToken = default)
    {
        await check.RequireAsync(userId, password, cancellationToken);
        return await writes.RunAsync(async (context, token) =>
        {
            var user = await OpenAsync(context, userId, token);
            if (!user.TwoFactorEnabled) throw new TwoFactorOffException();
            var codes = await RenewAsync(context, userId, token);
            await context.SaveChangesAsync(token);
            return codes;
        }, cancellationToken);
    }

    /// <summary>Uses up a code of the authenticator, or a recovery code; neither works twice.</summary>
    internal async Task<bool> UseAsync(CommerceDbContext context, int userId, string code, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(context, userId, AuthenticatorKeys.Active, cancellationToken) is { } key && Totp.FindStep(key, code, clock.GetUtcNow()) is { } step)
            return await context.Users.Where(row => row.Id == userId && row.TwoFactorStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.TwoFactorStep, step), cancellationToken) == 1;
        var hash = HashOf(userId, code);
        return await context.RecoveryCodes.Where(row => row.UserId == userId && row.CodeHash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static async Task<User> OpenAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken)
    {
        await AccountReach.LockAsync(context, userId, cancellationToken);
        return await context.Users.FirstOrDefaultAsync(row => row.Id == userId && row.IsActive, cancellationToken) ?? throw new UserNotFoundException(userId);
    }

    private static async Task RemoveAsync(CommerceDbContext context, User user, CancellationToken cancellationToken)
    {
        if (!user.TwoFactorEnabled) throw new TwoFactorOffException();
        user.TwoFactorEnabled = false;
        await AuthenticatorKeys.RemoveAsync(context, user.Id, AuthenticatorKeys.Active, cancellationToken);
        await context.RecoveryCodes.Where(row => row.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await AccountTokens.RevokeAsync(context, user.Id, [AccountTokenPurpose.SecondFactor], cancellationToken);
    }

    private async Task TellAsync(CommerceDbContext context, User user, bool isOn, AuditActor actor, string action, CancellationToken cancellationToken)
    {
        Mails.Enqueue(context, TwoFactorNotice.Name, user.Email!, user.Id, new { isOn });
        if (user.Role != Role.Customer || actor.Id != user.Id) audit.Record(context, actor, action, nameof(User), $"{user.Id}", new { TwoFactorEnabled = !isOn }, new { TwoFactorEnabled = isOn });
        await context.SaveChangesAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> RenewAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken)
    {
        await context.RecoveryCodes.Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        // 49 bits each: with five guesses in a quarter of an hour nobody hits one.
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}")];
        foreach (var code in codes) context.RecoveryCodes.Add(new RecoveryCode { UserId = userId, CodeHash = HashOf(userId, code) });
        return codes;
    }

    private static string HashOf(int userId, string code) =>
        Secrets.Hash($"recovery:{userId}:{new string([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)])}");
}
