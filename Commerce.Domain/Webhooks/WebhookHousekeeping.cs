using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Webhooks;

/// <summary>Forgets events after their time, with what became of them: a few thousand at once, so that nobody else waits long to write.</summary>
public sealed class WebhookHousekeeping(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, WebhookOptions options, TimeProvider clock) : IRecurringJob
{
    private const int MostAtOnce = 2_000;

    public string JobType => "webhooks.housekeeping";

    public TimeSpan Interval => TimeSpan.FromHours(6);

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        var before = Before();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.WebhookEvents.AnyAsync(row => row.OccurredAt < before, cancellationToken);
    }

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var before = Before();
        var events = 0;
        for (var gone = MostAtOnce; gone == MostAtOnce; events += gone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            gone = await writes.RunAsync(
                (context, token) => context.WebhookEvents
                    .Where(row => context.WebhookEvents.Where(old => old.OccurredAt < before).OrderBy(old => old.OccurredAt).Take(MostAtOnce).Select(old => old.Id).Contains(row.Id))
                    .ExecuteDeleteAsync(token),
                cancellationToken);
        }

        return JsonSerializer.Serialize(new { events });
    }

    private DateTime Before() => clock.GetUtcNow().UtcDateTime.AddDays(-options.KeepDays);
}
