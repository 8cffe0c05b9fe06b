using System.Text.RegularExpressions;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Makes, checks and revokes the keys of programs.</summary>
public sealed partial class ApiKeys(IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan UseGrain = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key. Its text is returned here and never again.</summary>
    /// <exception cref="InvalidScopeException">A scope is not written as <c>resource:action</c>.</exception>
    public async Task<(ApiKey Key, string Secret)> CreateAsync(
        int userId, string name, IReadOnlyList<string> scopes, DateTime? expiresAt = null, CancellationToken cancellationToken = default)
    {
        if (scopes.FirstOrDefault(scope => !ScopePattern().IsMatch(scope)) is { } wrong) throw new InvalidScopeException(wrong);
        var secret = Secrets.New("cmk");
        var key = new ApiKey
        {
            UserId = userId,
            Name = name.Trim(),
            KeyHash = Secrets.Hash(secret),
            Scopes = [.. scopes.Distinct()],
            ExpiresAt = expiresAt,
        };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ApiKeys.Add(key);
        await context.SaveChangesAsync(cancellationToken);
        return (key, secret);
    }

    /// <summary>Whose key this is; null when it opens nothing, or its owner is inactive.</summary>
    public async Task<SignedInUser?> AuthenticateAsync(string secret, CancellationToken cancellationToken = default)
    {
        var hash = Secrets.Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = await context.ApiKeys.AsNoTracking().Include(row => row.User)
            .FirstOrDefaultAsync(row => row.KeyHash == hash, cancellationToken);
        if (key is null || !key.IsUsableAt(now) || !key.User!.IsActive) return null;
        if (key.LastUsedAt is null || now - key.LastUsedAt >= UseGrain)
        {
            DateTime? used = now;
            await context.ApiKeys.Where(row => row.Id == key.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, used), cancellationToken);
        }

        return new SignedInUser(key.UserId, key.User.UserName!, key.User.Email!, key.User.Role, null, key.Id, key.Scopes);
    }

    /// <summary>Ends a key for good. False when it was revoked before.</summary>
    public async Task<bool> RevokeAsync(int id, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ApiKeys.Where(row => row.Id == id && !row.IsRevoked)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsRevoked, true), cancellationToken) == 1;
    }

    [GeneratedRegex(@"\A[a-z][a-zA-Z]*:[a-z][a-zA-Z]*\z")]
    private static partial Regex ScopePattern();
}
