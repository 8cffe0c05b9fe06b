using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments;

/// <summary>
/// Sees to it that every payment and every refund is decided, whatever became of the process that began it: the rows themselves say when the
/// gateway is to be asked (again).
/// </summary>
public sealed class PaymentSettlement(IDbContextFactory<CommerceDbContext> contexts, PaymentDesk desk, TimeProvider clock) : IRecurringJob
{
    private const int AtOnce = 200;

    public string JobType => "payments.settle";

    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Payments.AnyAsync(payment => payment.AskAgainAt != null && payment.AskAgainAt <= now, cancellationToken)
            || await context.Refunds.AnyAsync(refund => refund.AskAgainAt != null && refund.AskAgainAt <= now, cancellationToken);
    }

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payments = await context.Payments.Where(payment => payment.AskAgainAt != null && payment.AskAgainAt <= now)
            .OrderBy(payment => payment.AskAgainAt).Select(payment => payment.Id).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var id in payments) await desk.SettleAsync(id, cancellationToken);
        var refunds = await context.Refunds.Where(refund => refund.AskAgainAt != null && refund.AskAgainAt <= now)
            .OrderBy(refund => refund.AskAgainAt).Select(refund => refund.Id).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var id in refunds) await desk.PayBackAsync(id, cancellationToken);
        return JsonSerializer.Serialize(new { payments = payments.Count, refunds = refunds.Count });
    }
}
