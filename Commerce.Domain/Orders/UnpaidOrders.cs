using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>Cancels the orders that nobody paid for in time, so that others can buy what they hold.</summary>
public sealed class UnpaidOrders(IDbContextFactory<CommerceDbContext> contexts, CancelOrder cancel, PaymentOptions options, TimeProvider clock) : IRecurringJob
{
    private const int AtOnce = 500;

    public string JobType => "orders.cancelUnpaid";

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime - options.UnpaidLifetime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await context.Orders.Where(order => order.Status == OrderStatus.Pending && order.OrderDate < before)
            .OrderBy(order => order.OrderDate).Select(order => order.Id).Take(AtOnce).ToListAsync(cancellationToken);
        var cancelled = 0;
        foreach (var id in ids)
            if (await cancel.ExpireAsync(id, AuditActor.Job(job.Id), cancellationToken)) cancelled++;
        return JsonSerializer.Serialize(new { cancelled });
    }
}
