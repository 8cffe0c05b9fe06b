using System.Text.Json;
using Commerce.Domain.Data;

namespace Commerce.Domain.Audit;

/// <summary>Writes the audit log. The row is saved with the change it tells of, or not at all.</summary>
public sealed class AuditTrail(TimeProvider clock)
{
    /// <summary>Adds a row to the context; the caller's save writes it.</summary>
    /// <param name="oldValues">What was there before, serialised as the property <c>old</c> of the metadata.</param>
    /// <param name="newValues">What is there now, as the property <c>new</c>.</param>
    public AuditLog Record(
        CommerceDbContext context, AuditActor actor, string action, string targetType, string? targetId,
        object? oldValues = null, object? newValues = null)
    {
        var row = new AuditLog
        {
            ActorId = actor.Id,
            ActorType = actor.Type,
            ActorEmail = actor.Email,
            Action = action,
            TargetType = targetType,
            TargetId = targetId,
            Metadata = oldValues is null && newValues is null
                ? null
                : JsonSerializer.Serialize(new { old = oldValues, @new = newValues }),
            IpAddress = actor.IpAddress,
            UserAgent = actor.UserAgent,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        context.AuditLogs.Add(row);
        actor.Recorded?.Invoke();
        return row;
    }
}
