using System.Security.Cryptography;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Keeps the keys of authenticators where Identity keeps them, in the table of its user tokens, but encrypted with the shop's keys: a copy of the
/// database alone makes no codes (on PostgreSQL, where those keys are in the database, too, with <c>Keys:Secret</c>).
/// </summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    /// <summary>Where Identity's own stores look.</summary>
    private const string Provider = "[AspNetUserStore]";

    internal const string Active = "AuthenticatorKey";
    internal const string Pending = "PendingAuthenticatorKey";

    private readonly IDataProtector _protector = protection.CreateProtector("Commerce.Authenticator");

    /// <summary>The key; null when there is none, or none that can be read with the shop's keys.</summary>
    internal async Task<string?> FindAsync(CommerceDbContext context, int userId, string name, CancellationToken cancellationToken)
    {
        var kept = await context.UserTokens.Where(row => row.UserId == userId && row.LoginProvider == Provider && row.Name == name).Select(row => row.Value).FirstOrDefaultAsync(cancellationToken);
        if (kept is null) return null;
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // The shop's keys were lost: recovery codes still open the account, and administrators reset it.
            return null;
        }
    }

    internal async Task SetAsync(CommerceDbContext context, int userId, string name, string key, CancellationToken cancellationToken)
    {
        await RemoveAsync(context, userId, name, cancellationToken);
        context.UserTokens.Add(new IdentityUserToken<int> { UserId = userId, LoginProvider = Provider, Name = name, Value = _protector.Protect(key) });
    }

    internal static Task<int> RemoveAsync(CommerceDbContext context, int userId, string name, CancellationToken cancellationToken) =>
        context.UserTokens.Where(row => row.UserId == userId && row.LoginProvider == Provider && row.Name == name).ExecuteDeleteAsync(cancellationToken);
}
