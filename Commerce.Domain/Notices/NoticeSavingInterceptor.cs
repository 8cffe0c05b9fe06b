using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Commerce.Domain.Notices;

/// <summary>Notices what is saved through a context.</summary>
internal sealed class NoticeSavingInterceptor(ShopNotices notices) : SaveChangesInterceptor
{
    // Entities, not notices: those that are added have no ids until they are saved.
    private readonly ConditionalWeakTable<DbContext, IReadOnlyList<object>> _saving = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Remember(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Remember(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        // Telling waits for nobody but the listeners' own network, and there is no way to wait here.
        _ = TellAsync(eventData.Context!).AsTask();
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await TellAsync(eventData.Context!);
        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => _saving.Remove(eventData.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        _saving.Remove(eventData.Context!);
        return Task.CompletedTask;
    }

    private void Remember(DbContext context)
        => _saving.AddOrUpdate(context, NoticesOf.Changed(context.ChangeTracker));

    private ValueTask TellAsync(DbContext context)
    {
        if (!_saving.TryGetValue(context, out var saved)) return ValueTask.CompletedTask;
        _saving.Remove(context);
        return notices.AddAsync(context, NoticesOf.Entities(saved));
    }
}
