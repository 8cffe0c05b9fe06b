using System.Text.RegularExpressions;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Makes, checks and revokes the keys of programs. A key is looked up with each request and nowhere kept in between, so that one that was
/// revoked opens nothing from the next request on, whichever process answers it.
/// </summary>
public sealed partial class ApiKeys(IDbContextFactory<CommerceDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private static readonly TimeSpan UseGrain = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key. Its text is returned here and never again.</summary>
    /// <param name="actor">Who makes it, for the audit log; the owner when not given.</param>
    /// <exception cref="InvalidScopeException">A scope is not written as <c>resource:action</c>; of several, an <see cref="AggregateException"/>.</exception>
    public async Task<(ApiKey Key, string Secret)> CreateAsync(
        int userId, string name, IReadOnlyList<string> scopes, DateTime? expiresAt = null, AuditActor? actor = null,
        CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        foreach (var (position, scope) in scopes.Index())
            refusals.AddIf(!ScopePattern().IsMatch(scope), () => new InvalidScopeException(scope).At("scopes", $"{position}"));
        refusals.ThrowIfAny();
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
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.ApiKeys.Add(key);
        await context.SaveChangesAsync(cancellationToken);
        audit.Record(context, actor ?? new AuditActor(AuditActorType.User, userId), "apiKey.create", nameof(ApiKey), $"{key.Id}",
            newValues: new { key.UserId, key.Name, key.Scopes, key.ExpiresAt });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
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

    /// <summary>Ends a key for good.</summary>
    /// <param name="ownerId">Whose key it must be; null for anybody's.</param>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException">It was revoked before.</exception>
    public async Task<ApiKey> RevokeAsync(int id, int? ownerId, AuditActor actor, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var key = await context.ApiKeys.FirstOrDefaultAsync(row => row.Id == id && (ownerId == null || row.UserId == ownerId), cancellationToken)
            ?? throw new ApiKeyNotFoundException(id);
        // Of two who revoke at the same moment, one did it.
        var isEnded = await context.ApiKeys.Where(row => row.Id == id && !row.IsRevoked)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsRevoked, true), cancellationToken) == 1;
        if (!isEnded) throw new ApiKeyAlreadyRevokedException(key.Name);
        audit.Record(context, actor, "apiKey.revoke", nameof(ApiKey), $"{id}",
            oldValues: new { key.UserId, key.Name, IsRevoked = false }, newValues: new { IsRevoked = true });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return key;
    }

    [GeneratedRegex(@"\A[a-z][a-zA-Z]*:[a-z][a-zA-Z]*\z")]
    private static partial Regex ScopePattern();
}
