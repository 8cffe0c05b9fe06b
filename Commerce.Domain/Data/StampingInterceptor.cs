using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Commerce.Domain.Data;

/// <summary>Writes the times and the versions of rows as they are saved.</summary>
internal sealed class StampingInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Stamp(DbContext? context)
    {
        if (context is null) return;
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            if (entry.State == EntityState.Added && entry.Entity is IHasCreatedAt { CreatedAt.Ticks: 0 } created) created.CreatedAt = now;
            if (entry.Entity is IHasUpdatedAt updated && (entry.State == EntityState.Modified || updated.UpdatedAt.Ticks == 0))
                entry.Property(nameof(IHasUpdatedAt.UpdatedAt)).CurrentValue = now;
            if (entry.State == EntityState.Modified && entry.Entity is IVersioned)
            {
                // From the original value: what an edit form sent back never counts.
                var version = entry.Property(nameof(IVersioned.Version));
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }
}
