using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Makes, checks and revokes the keys of programs. A key is looked up with each request and nowhere kept in between, so that one that was
/// revoked opens nothing from the next request on, whichever process answers it.
/// </summary>
public sealed class ApiKeys(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>What a key's name may have, in characters.</summary>
    public const int MaxName = 80;

    private static readonly TimeSpan UseGrain = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key. Its text is returned here and never again.</summary>
    /// <param name="actor">Who makes it, for the audit log; the owner when not given.</param>
    /// <exception cref="InvalidTextException">The name.</exception>
    /// <exception cref="InvalidScopeException">There is no such scope, or none is named.</exception>
    /// <exception cref="PastExpiryException">The time is over.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<(ApiKey Key, string Secret)> CreateAsync(
        int userId, string name, IReadOnlyList<string> scopes, DateTime? expiresAt = null, AuditActor? actor = null,
        CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        TextRules.CheckLine(refusals, TextRules.Clean(name), MaxName, isRequired: true, "name");
        refusals.AddIf(scopes.Count == 0, () => new InvalidScopeException());
        foreach (var (position, scope) in scopes.Index())
            refusals.AddIf(!ApiScopes.IsKnown(scope), () => new InvalidScopeException(scope).At("scopes", $"{position}"));
        refusals.AddIf(expiresAt <= clock.GetUtcNow().UtcDateTime, () => new PastExpiryException());
        refusals.ThrowIfAny();
        var secret = NewSecret();
        return await writes.RunAsync(async (context, token) =>
        {
            var key = new ApiKey
            {
                UserId = userId,
                Name = name.Trim(),
                KeyHash = Secrets.Hash(secret),
                Scopes = [.. scopes.Distinct()],
                ExpiresAt = expiresAt,
            };
            context.ApiKeys.Add(key);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor ?? new AuditActor(AuditActorType.User, userId), "apiKey.create", nameof(ApiKey), $"{key.Id}",
                newValues: new { key.UserId, key.Name, key.Scopes, key.ExpiresAt });
            await context.SaveChangesAsync(token);
            return (key, secret);
        }, cancellationToken);
    }

    /// <summary>Whose key this is; null when it opens nothing, or its owner is inactive.</summary>
    public async Task<SignedInUser?> AuthenticateAsync(string secret, CancellationToken cancellationToken = default)
    {
        var hash = Secrets.Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = await context.ApiKeys.AsNoTracking().Include(row => row.User)
            .FirstOrDefaultAsync(row => row.KeyHash == hash || row.PreviousKeyHash == hash, cancellationToken);
        if (key is null || !key.IsUsableAt(now) || !key.User!.IsActive) return null;
        var isPrevious = key.KeyHash != hash;
        if (isPrevious && !key.OverlapsAt(now)) return null;
        DateTime? used = now;
        if (isPrevious && (key.PreviousUsedAt is null || now - key.PreviousUsedAt >= UseGrain))
            await context.ApiKeys.Where(row => row.Id == key.Id && row.PreviousKeyHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.PreviousUsedAt, used).SetProperty(row => row.LastUsedAt, used), cancellationToken);
        else if (!isPrevious && (key.LastUsedAt is null || now - key.LastUsedAt >= UseGrain))
            await context.ApiKeys.Where(row => row.Id == key.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, used), cancellationToken);
        return new SignedInUser(key.UserId, key.User.UserName!, key.User.Email!, key.User.Role, null, key.Id, key.Scopes);
    }

    /// <summary>Ends a key for good, and with it the one before where both work.</summary>
    /// <param name="ownerId">Whose key it must be; null for anybody's.</param>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException">It was revoked before.</exception>
    public Task<ApiKey> RevokeAsync(int id, int? ownerId, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var key = await OpenAsync(context, id, ownerId, token);
            key.IsRevoked = true;
            audit.Record(context, actor, "apiKey.revoke", nameof(ApiKey), $"{id}",
                oldValues: new { key.UserId, key.Name, IsRevoked = false }, newValues: new { IsRevoked = true });
            await context.SaveChangesAsync(token);
            return key;
        }, cancellationToken);

    internal static string NewSecret() => Secrets.New("cmk");

    /// <summary>The key as it is now, for an edit within the caller's transaction: edits of one key go one after another.</summary>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException">It was revoked before.</exception>
    internal static async Task<ApiKey> OpenAsync(CommerceDbContext context, int id, int? ownerId, CancellationToken cancellationToken)
    {
        await context.ApiKeys.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, row => row.Name), cancellationToken);
        var key = await context.ApiKeys.FirstOrDefaultAsync(row => row.Id == id && (ownerId == null || row.UserId == ownerId), cancellationToken)
            ?? throw new ApiKeyNotFoundException(id);
        return key.IsRevoked ? throw new ApiKeyAlreadyRevokedException(key.Name) : key;
    }
}
