using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Notices;

/// <summary>
/// Collects what a context has changed until it is committed. What is saved through the context is noticed by itself; who updates rows
/// past it (<c>ExecuteUpdate</c>) says so with <see cref="AddAsync(CommerceDbContext, ShopNotice)"/>. Listeners are told one after another
/// beside those who write: who has committed waits for nobody, and holds no connection while others are asked for theirs.
/// </summary>
public sealed class ShopNotices(IServiceProvider services) : IDisposable
{
    private readonly Channel<IReadOnlyCollection<ShopNotice>> _committed =
        Channel.CreateUnbounded<IReadOnlyCollection<ShopNotice>>(new UnboundedChannelOptions { SingleReader = true });

    private readonly ConditionalWeakTable<DbContext, HashSet<ShopNotice>> _pending = [];

    // What was pending at a context's last savepoint.
    private readonly ConditionalWeakTable<DbContext, ShopNotice[]> _marked = [];
    private readonly Lazy<IReadOnlyList<IShopNoticeListener>> _listeners = new(() => [.. services.GetServices<IShopNoticeListener>()]);
    private int _isTelling;

    /// <summary>Tells of a change: with the context's transaction when there is one, else at once.</summary>
    public ValueTask AddAsync(CommerceDbContext context, ShopNotice notice) => AddAsync(context, [notice]);

    internal ValueTask AddAsync(DbContext context, IReadOnlyCollection<ShopNotice> notices)
    {
        if (notices.Count == 0) return ValueTask.CompletedTask;
        if (context.Database.CurrentTransaction is null) Tell(notices);
        else _pending.GetOrCreateValue(context).UnionWith(notices);
        return ValueTask.CompletedTask;
    }

    /// <summary>The context's transaction is committed.</summary>
    internal ValueTask CommittedAsync(DbContext context)
    {
        if (!_pending.TryGetValue(context, out var notices)) return ValueTask.CompletedTask;
        _pending.Remove(context);
        Tell(notices);
        return ValueTask.CompletedTask;
    }

    /// <summary>The context begins a transaction, or has given one up: nothing of before counts.</summary>
    internal void Forget(DbContext context)
    {
        _pending.Remove(context);
        _marked.Remove(context);
    }

    /// <summary>The context sets a savepoint.</summary>
    internal void Mark(DbContext context)
    {
        if (_pending.TryGetValue(context, out var notices)) _marked.AddOrUpdate(context, [.. notices]);
        else _marked.Remove(context);
    }

    /// <summary>The context goes back to its last savepoint: what came after it does not count.</summary>
    internal void ForgetSinceMark(DbContext context)
    {
        _pending.Remove(context);
        if (_marked.TryGetValue(context, out var notices)) _pending.AddOrUpdate(context, [.. notices]);
    }

    /// <summary>Nothing more is told after what was committed before.</summary>
    public void Dispose() => _committed.Writer.TryComplete();

    private void Tell(IReadOnlyCollection<ShopNotice> notices)
    {
        if (_listeners.Value.Count == 0) return;
        _committed.Writer.TryWrite(notices);
        if (Interlocked.Exchange(ref _isTelling, 1) == 1) return;
        // Whoever happens to be first must not lend the others their request.
        ThreadPool.UnsafeQueueUserWorkItem(static notices => _ = notices.TellAllAsync(), this, preferLocal: false);
    }

    private async Task TellAllAsync()
    {
        var notices = new HashSet<ShopNotice>();
        while (await _committed.Reader.WaitToReadAsync())
        {
            // What changed several times while others were told is told once: who hears of it reads what it is by then.
            notices.Clear();
            while (_committed.Reader.TryRead(out var more)) notices.UnionWith(more);
            NoticesOf.Settle(notices);
            await TellAsync([.. notices]);
        }
    }

    private async Task TellAsync(IReadOnlyCollection<ShopNotice> notices)
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
                // The change stands; only the listener misses it.
                services.GetService<ILogger<ShopNotices>>()?.LogError(exception, "Nobody could be told of {Count} changes.", notices.Count);
            }
        }
    }
}
