using System.Globalization;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>Gives up carts that nobody has touched for <see cref="CartSettings.AbandonAfter"/>. Empty ones stay: nothing was left behind.</summary>
public sealed class CartAbandonment(ShopWrites writes, ShopNotices notices, CartSettings settings, TimeProvider clock) : IRecurringJob
{
    // Others want to write as well.
    private const int BatchSize = 200;

    public string JobType => "carts.abandon";

    public TimeSpan Interval => TimeSpan.FromMinutes(15);

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var total = 0;
        for (var count = BatchSize; count == BatchSize; total += count) count = await AbandonSomeAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"carts":{{total}}}""");
    }

    private Task<int> AbandonSomeAsync(CancellationToken cancellationToken) => writes.RunAsync(async (context, token) =>
    {
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        var limit = now - settings.AbandonAfter;
        var stale = context.Carts.Where(cart => cart.Status == CartStatus.Active && cart.UpdatedAt < limit && cart.TotalItems > 0);
        var ids = await stale.OrderBy(cart => cart.UpdatedAt).Select(cart => cart.Id).Take(BatchSize).ToListAsync(token);
        // Looked at again where it is written: its owner may have come back in between.
        await stale.Where(cart => ids.Contains(cart.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(cart => cart.Status, CartStatus.Abandoned)
            .SetProperty(cart => cart.AbandonedAt, (DateTime?)now)
            .SetProperty(cart => cart.UpdatedAt, now)
            .SetProperty(cart => cart.Version, cart => cart.Version + 1), token);
        foreach (var id in ids) await notices.AddAsync(context, new ShopNotice.CartChanged(id));
        return ids.Count;
    }, cancellationToken);
}
