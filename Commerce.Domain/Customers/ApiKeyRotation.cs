using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;

namespace Commerce.Domain.Customers;

/// <summary>
/// Gives keys new secrets. The one before works for a while beside the new one, so that no program stands still while it is told; there are
/// never more than two.
/// </summary>
public sealed class ApiKeyRotation(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>A month: what was not told the new key by then will not be.</summary>
    public const int MaxOverlapHours = 24 * 31;

    /// <summary>Makes a new secret, which is returned here and never again.</summary>
    /// <param name="ownerId">Whose key it must be; null for anybody's.</param>
    /// <param name="overlapHours">For how long the one before still works; 0 ends it at once.</param>
    /// <param name="isNewLost">
    /// The secret of the last rotation is thrown away and the one before that goes on: for who lost the new one before any program had it.
    /// </param>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException" />
    /// <exception cref="ApiKeyOverlapException">Two secrets work already; so of two who rotate at the same moment, one does.</exception>
    /// <exception cref="InvalidOverlapException" />
    public async Task<(ApiKey Key, string Secret)> RotateAsync(
        int id, int? ownerId, int overlapHours, bool isNewLost, AuditActor actor, CancellationToken cancellationToken = default)
    {
        if (overlapHours is < 0 or > MaxOverlapHours) throw new InvalidOverlapException(MaxOverlapHours);
        var secret = ApiKeys.NewSecret();
        return await writes.RunAsync(async (context, token) =>
        {
            var key = await ApiKeys.OpenAsync(context, id, ownerId, token);
            var now = clock.GetUtcNow().UtcDateTime;
            var overlaps = key.OverlapsAt(now);
            if (overlaps && !isNewLost) throw new ApiKeyOverlapException(key.PreviousExpiresAt!.Value);
            if (!overlaps) (key.PreviousKeyHash, key.PreviousUsedAt) = (key.KeyHash, null);
            key.PreviousExpiresAt = now.AddHours(overlapHours);
            key.KeyHash = Secrets.Hash(secret);
            key.RotatedAt = now;
            audit.Record(context, actor, "apiKey.rotate", nameof(ApiKey), $"{id}",
                oldValues: new { key.UserId, key.Name }, newValues: new { previousWorksUntil = key.PreviousExpiresAt, newWasLost = overlaps });
            await context.SaveChangesAsync(token);
            return (key, secret);
        }, cancellationToken);
    }

    /// <summary>Ends the secret from before the last rotation at once.</summary>
    /// <param name="ownerId">Whose key it must be; null for anybody's.</param>
    /// <exception cref="ApiKeyNotFoundException">There is no such key, or it is somebody else's.</exception>
    /// <exception cref="ApiKeyAlreadyRevokedException" />
    /// <exception cref="NoApiKeyOverlapException">It works no more already.</exception>
    public Task<int> EndOverlapAsync(int id, int? ownerId, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var key = await ApiKeys.OpenAsync(context, id, ownerId, token);
            var now = clock.GetUtcNow().UtcDateTime;
            if (!key.OverlapsAt(now)) throw new NoApiKeyOverlapException();
            audit.Record(context, actor, "apiKey.endOverlap", nameof(ApiKey), $"{id}",
                oldValues: new { key.UserId, key.Name, previousWorksUntil = key.PreviousExpiresAt }, newValues: new { previousWorksUntil = now });
            (key.PreviousKeyHash, key.PreviousExpiresAt, key.PreviousUsedAt) = (null, now, null);
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);
}
