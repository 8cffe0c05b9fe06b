using System.Runtime.CompilerServices;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Notices;

/// <summary>
/// Collects what a context has changed until it is committed. What is saved through the context is noticed by itself; who updates rows
/// past it (<c>ExecuteUpdate</c>) says so with <see cref="AddAsync(CommerceDbContext, ShopNotice)"/>.
/// </summary>
public sealed class ShopNotices(IServiceProvider services)
{
    private readonly ConditionalWeakTable<DbContext, HashSet<ShopNotice>> _pending = [];
    private readonly Lazy<IReadOnlyList<IShopNoticeListener>> _listeners = new(() => [.. services.GetServices<IShopNoticeListener>()]);

    /// <summary>Tells of a change: with the context's transaction when there is one, else at once.</summary>
    public ValueTask AddAsync(CommerceDbContext context, ShopNotice notice) => AddAsync(context, [notice]);

    internal ValueTask AddAsync(DbContext context, IReadOnlyCollection<ShopNotice> notices)
    {
        if (notices.Count == 0) return ValueTask.CompletedTask;
        if (context.Database.CurrentTransaction is null) return TellAsync(notices);
        _pending.GetOrCreateValue(context).UnionWith(notices);
        return ValueTask.CompletedTask;
    }

    /// <summary>The context's transaction is committed.</summary>
    internal ValueTask CommittedAsync(DbContext context)
    {
        if (!_pending.TryGetValue(context, out var notices)) return ValueTask.CompletedTask;
        _pending.Remove(context);
        return TellAsync(notices);
    }

    /// <summary>The context begins a transaction, or has given one up: nothing of before counts.</summary>
    internal void Forget(DbContext context) => _pending.Remove(context);

    private async ValueTask TellAsync(IReadOnlyCollection<ShopNotice> notices)
    {
        foreach (var listener in _listeners.Value)
        {
            try
            {
                // Nobody can take back what is committed, so the wish of whoever committed it does not count any more.
                await listener.OnChangedAsync(notices, CancellationToken.None);
            }
            catch (Exception exception)
            {
                // The change stands, and whoever made it must not be told otherwise.
                services.GetService<ILogger<ShopNotices>>()?.LogError(exception, "Nobody could be told of {Count} changes.", notices.Count);
            }
        }
    }
}
