using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Schedules;

/// <summary>Keeps the schedules by which feeds are fetched.</summary>
public sealed class FeedScheduleBook(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>So many schedules there can be.</summary>
    public const int MostSchedules = 200;

    /// <summary>Enters a schedule, or with <paramref name="id"/> writes another one over it, whole.</summary>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="InvalidSettingException">Something about it is wrong.</exception>
    /// <exception cref="NameTakenException" />
    /// <exception cref="LimitReachedException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> SaveAsync(int? id, EnteredFeedSchedule entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var schedule = id is null ? new FeedSchedule() : await FindAsync(context, id.Value, token);
            var before = id is null ? null : EnteredFeedSchedule.Of(schedule);
            var refusals = new Refusals();
            entered.Check(refusals, "feedSchedule");
            var name = entered.Name.Trim();
            if (await context.FeedSchedules.AnyAsync(row => row.Name == name && row.Id != schedule.Id, token)) refusals.Add(Taken(name));
            if (id is null && await context.FeedSchedules.CountAsync(token) >= MostSchedules) refusals.Add(new LimitReachedException(MostSchedules, "schedules"));
            refusals.ThrowIfAny();
            entered.WriteTo(schedule, Now());
            if (id is null)
            {
                schedule.CreatedByUserId = actor.Type == AuditActorType.User ? actor.Id : null;
                context.FeedSchedules.Add(schedule);
            }

            await context.SaveChangesAsync(token);
            audit.Record(context, actor, before is null ? "feedSchedule.create" : "feedSchedule.update", nameof(FeedSchedule), $"{schedule.Id}", before, EnteredFeedSchedule.Of(schedule));
            await context.SaveChangesAsync(token);
            return schedule.Id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered.Name.Trim()));

    /// <summary>Forgets a schedule. The feeds that it brought stay.</summary>
    /// <returns>What it was.</returns>
    /// <exception cref="SettingNotFoundException" />
    public Task<FeedSchedule> DeleteAsync(int id, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var schedule = await FindAsync(context, id, token);
        context.FeedSchedules.Remove(schedule);
        audit.Record(context, actor, "feedSchedule.delete", nameof(FeedSchedule), $"{id}", EnteredFeedSchedule.Of(schedule));
        await context.SaveChangesAsync(token);
        return schedule;
    }, cancellationToken);

    /// <summary>Has a schedule run at once, also one that is switched off, and take the file also where nothing has changed.</summary>
    /// <exception cref="SettingNotFoundException" />
    public Task RunNowAsync(int id, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var schedule = await FindAsync(context, id, token);
        (schedule.NextRunAt, schedule.IsAskedFor) = (Now(), true);
        audit.Record(context, actor, "feedSchedule.run", nameof(FeedSchedule), $"{id}", null, new { schedule.Name });
        await context.SaveChangesAsync(token);
    }, cancellationToken);

    private static async Task<FeedSchedule> FindAsync(CommerceDbContext context, int id, CancellationToken cancellationToken) =>
        await context.FeedSchedules.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new SettingNotFoundException("feed schedule");

    private static NameTakenException Taken(string name) => new NameTakenException($"There is already a schedule called '{name}'.").At("feedSchedule", "name");

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}
