using System.Collections.Concurrent;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Notes which of its scopes a key needs, and takes away those it never did. Each process writes the use of a scope once an hour, so that keys
/// cost no write per request.
/// </summary>
public sealed class ApiKeyUses(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    private static readonly TimeSpan Grain = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(int KeyId, string Scope), DateTime> _noted = [];

    /// <summary>Notes that a key needed these scopes.</summary>
    public async Task NoteAsync(int keyId, IEnumerable<string> scopes, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var scope in scopes)
        {
            if (_noted.TryGetValue((keyId, scope), out var last) && now - last < Grain) continue;
            await WriteAsync(keyId, scope, now, cancellationToken);
            _noted[(keyId, scope)] = now;
        }
    }

    /// <summary>Takes scopes away that were never used.</summary>
    /// <param name="ownerId">Whose key it must be; null for anybody's.</param>
    /// <param name="scopes">Those that the caller saw to be unused.</param>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException" />
    /// <exception cref="ScopeInUseException">One was used meanwhile; of several, an <see cref="AggregateException"/>.</exception>
    /// <exception cref="InvalidScopeException">The key would be left with none: revoke it instead.</exception>
    public Task<int> TrimAsync(int id, int? ownerId, IReadOnlyList<string> scopes, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var key = await ApiKeys.OpenAsync(context, id, ownerId, token);
            var used = await context.ApiKeyScopeUses.Where(use => use.ApiKeyId == id).Select(use => use.Scope).ToListAsync(token);
            var refusals = new Refusals();
            foreach (var (position, scope) in scopes.Index())
                refusals.AddIf(used.Contains(scope), () => new ScopeInUseException(scope).At("scopes", $"{position}"));
            var left = key.Scopes.Except(scopes).ToList();
            refusals.AddIf(left.Count == 0, () => new InvalidScopeException());
            refusals.ThrowIfAny();
            if (left.Count == key.Scopes.Count) return id;
            audit.Record(context, actor, "apiKey.trim", nameof(ApiKey), $"{id}", oldValues: new { key.UserId, key.Name, key.Scopes }, newValues: new { Scopes = left });
            key.Scopes = left;
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);

    private async Task WriteAsync(int keyId, string scope, DateTime now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await RaiseAsync()) return;
        context.ApiKeyScopeUses.Add(new ApiKeyScopeUse { ApiKeyId = keyId, Scope = scope, LastUsedAt = now });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Another process was faster, and wrote the same.
            await RaiseAsync();
        }

        async Task<bool> RaiseAsync() => await context.ApiKeyScopeUses.Where(use => use.ApiKeyId == keyId && use.Scope == scope)
            .ExecuteUpdateAsync(set => set.SetProperty(use => use.LastUsedAt, now), cancellationToken) == 1;
    }
}
