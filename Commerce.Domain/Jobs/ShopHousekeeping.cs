using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Jobs;

/// <summary>Throws away what nobody will ask for any more: idempotency keys mailed tokens and wrong sign-ins past their time, and recurring jobs that were done.</summary>
public sealed class ShopHousekeeping(IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock) : IRecurringJob
{
    /// <summary>How long a finished recurring job is shown.</summary>
    public static readonly TimeSpan JobLifetime = TimeSpan.FromDays(7);

    public string JobType => "shop.housekeeping";

    public TimeSpan Interval => TimeSpan.FromHours(6);

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var keysBefore = now - IdempotencyRecord.Lifetime;
        DateTime? jobsBefore = now - JobLifetime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = await context.IdempotencyRecords.Where(record => record.CreatedAt < keysBefore).ExecuteDeleteAsync(cancellationToken);
        var jobs = await context.Jobs
            .Where(row => row.IdempotencyKey!.StartsWith(row.JobType + JobSchedule.KeyMark) && row.Status == JobStatus.Completed && row.CompletedAt < jobsBefore)
            .ExecuteDeleteAsync(cancellationToken);
        var tokens = await context.AccountTokens.Where(token => token.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        var guessesBefore = now - Customers.UnknownNames.Memory;
        var guesses = await context.SignInGuesses.Where(guess => guess.LastAt < guessesBefore).ExecuteDeleteAsync(cancellationToken);
        guesses += await context.FailedSignIns.Where(row => row.Until < now).ExecuteDeleteAsync(cancellationToken);
        return JsonSerializer.Serialize(new { keys, jobs, tokens, guesses });
    }
}
