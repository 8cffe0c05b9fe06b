using System.Text;
using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Schedules;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;
using Commerce.Domain.Web;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>Feeds that are fetched from a server on this machine, again and again; on both databases.</summary>
public abstract class FeedScheduleContract(DatabaseFixture database, OutsideWorld world) : IDisposable
{
    private readonly WebFetcher _web = new(OutsideWorld.Options, new NamesByHand(), TimeProvider.System);

    private FeedScheduleBook Book => database.Get<FeedScheduleBook>();

    public void Dispose()
    {
        _web.Dispose();
        GC.SuppressFinalize(this);
    }

    [ContractFact]
    public async Task Run_FileThatChangesNowAndThen_IsTakenWhenItHas()
    {
        var content = Csv("a");
        var address = world.Serve(context => context.Response.Body.WriteAsync(content).AsTask(), "stock.csv");
        var id = await EnterAsync(address, everyMinutes: 60);

        await RunAsync();
        var taken = await ScheduleAsync(id);
        Assert.Equal((FeedScheduleOutcome.Taken, database.Clock.Now, database.Clock.Now.AddHours(1)), (taken.LastOutcome, taken.LastRunAt, taken.NextRunAt));
        Assert.Equal(("stock.csv", FeedType.Inventory, FeedStatus.Pending, Encoding.UTF8.GetString(content)), (taken.LastFeed!.Filename, taken.LastFeed.FeedType, taken.LastFeed.Status, await ContentAsync(taken.LastFeed)));

        database.Clock.Advance(TimeSpan.FromMinutes(59));
        await RunAsync();
        Assert.Equal(1, world.TimesAsked(address));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync();
        Assert.Equal((FeedScheduleOutcome.Waiting, 1), ((await ScheduleAsync(id)).LastOutcome, world.TimesAsked(address)));

        await FinishAsync(taken.LastFeed);
        database.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync();
        Assert.Equal((FeedScheduleOutcome.Unchanged, taken.LastFeedId), ((await ScheduleAsync(id)).LastOutcome, (await ScheduleAsync(id)).LastFeedId));

        content = Csv("b");
        database.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync();
        var again = await ScheduleAsync(id);
        Assert.Equal(FeedScheduleOutcome.Taken, again.LastOutcome);
        Assert.NotEqual(taken.LastFeedId, again.LastFeedId);
        await Book.DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Run_HostThatKnowsStates_IsAskedForAnotherOne_UnlessSomebodyWantsIt()
    {
        var known = new List<string?>();
        var address = world.Serve(async context =>
        {
            known.Add(context.Request.Headers.IfNoneMatch.ToString() is { Length: > 0 } tag ? $"{tag} {context.Request.Headers.IfModifiedSince}" : null);
            (context.Response.Headers.ETag, context.Response.Headers.LastModified) = ("\"7\"", "Mon, 02 Mar 2026 10:00:00 GMT");
            if (known[^1] is not null) context.Response.StatusCode = 304;
            else await context.Response.Body.WriteAsync(Csv("c"));
        });
        var id = await EnterAsync(address, everyMinutes: 60);
        await RunAsync();
        await FinishAsync((await ScheduleAsync(id)).LastFeed!);

        database.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync();
        Assert.Equal([null, "\"7\" Mon, 02 Mar 2026 10:00:00 GMT"], known);
        Assert.Equal(FeedScheduleOutcome.Unchanged, (await ScheduleAsync(id)).LastOutcome);

        await Book.SaveAsync(id, Entered(address, 60) with { IsActive = false }, AuditActor.System);
        Assert.Null((await ScheduleAsync(id)).NextRunAt);
        await Book.RunNowAsync(id, AuditActor.System);
        await RunAsync();
        Assert.Equal([null, "\"7\" Mon, 02 Mar 2026 10:00:00 GMT", null], known);
        Assert.Equal((FeedScheduleOutcome.Taken, null, false), ((await ScheduleAsync(id)).LastOutcome, (await ScheduleAsync(id)).NextRunAt, (await ScheduleAsync(id)).IsAskedFor));
        await Book.DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Run_FileThatCannotBeFetched_IsTriedSoonerAtFirst_AndCounted()
    {
        var address = world.Address + $"/{Guid.NewGuid():N}/late.csv";
        var id = await EnterAsync(address, everyMinutes: 60);

        foreach (var minutes in new[] { 5, 10, 20, 40, 60, 60 })
        {
            await RunAsync();
            Assert.Equal((FeedScheduleOutcome.Failed, WebFailure.NotFound, database.Clock.Now.AddMinutes(minutes)), ((await ScheduleAsync(id)).LastOutcome, (await ScheduleAsync(id)).LastFailure, (await ScheduleAsync(id)).NextRunAt));
            database.Clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        Assert.Equal(6, (await ScheduleAsync(id)).FailuresInARow);
        world.ServeAgain(address, context => context.Response.Body.WriteAsync(Csv("d")).AsTask());
        await RunAsync();
        Assert.Equal((FeedScheduleOutcome.Taken, 0, null, null), ((await ScheduleAsync(id)).LastOutcome, (await ScheduleAsync(id)).FailuresInARow, (await ScheduleAsync(id)).LastFailure, (await ScheduleAsync(id)).LastMessage));
        await Book.DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Run_PageInsteadOfAFile_IsNotTriedBeforeItsTime()
    {
        var id = await EnterAsync(world.Serve("<html>Sign in"u8.ToArray(), "text/html"), everyMinutes: 60);

        await RunAsync();

        Assert.Equal((WebFailure.WrongType, database.Clock.Now.AddHours(1)), ((await ScheduleAsync(id)).LastFailure, (await ScheduleAsync(id)).NextRunAt));
        await Book.DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Run_SeveralProcesses_FetchOnce_AndTakeOverWhatOneLeftBehind()
    {
        var address = world.Serve(context => context.Response.Body.WriteAsync(Csv("e")).AsTask());
        var id = await EnterAsync(address, everyMinutes: 60);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync()));
        Assert.Equal(1, world.TimesAsked(address));
        await FinishAsync((await ScheduleAsync(id)).LastFeed!);

        // One stops while it fetches.
        database.Clock.Advance(TimeSpan.FromHours(1));
        using var stop = new CancellationTokenSource();
        world.ServeAgain(address, async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner().HandleAsync(new Job(), stop.Token));
        Assert.True(await Runner().IsNeededAsync(default));

        // One dies.
        await using (var context = database.NewContext())
            await context.FeedSchedules.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextRunAt, database.Clock.Now + FeedScheduleRunner.Lease));
        Assert.False(await Runner().IsNeededAsync(default));
        database.Clock.Advance(FeedScheduleRunner.Lease);
        world.ServeAgain(address, context => context.Response.Body.WriteAsync(Csv("f")).AsTask());
        await RunAsync();
        Assert.Equal(FeedScheduleOutcome.Taken, (await ScheduleAsync(id)).LastOutcome);
        await Book.DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Save_OnceADay_RunsAtThatTime()
    {
        // It is noon.
        var later = await Book.SaveAsync(null, Entered(world.Address + "/1", null) with { DailyAt = "23:30" }, AuditActor.System);
        var earlier = await Book.SaveAsync(null, Entered(world.Address + "/2", null) with { DailyAt = "00:00" }, AuditActor.System);

        Assert.Equal(database.Clock.Now.Date.AddHours(23.5) is var today && today > database.Clock.Now ? today : today.AddDays(1), (await ScheduleAsync(later)).NextRunAt);
        Assert.Equal(database.Clock.Now.Date.AddDays(1), (await ScheduleAsync(earlier)).NextRunAt);
        await Book.DeleteAsync(later, AuditActor.System);
        await Book.DeleteAsync(earlier, AuditActor.System);
    }

    [ContractFact]
    public async Task Save_WhatCannotBe_IsRefused()
    {
        var address = world.Address + "/never";
        await Assert.ThrowsAsync<SettingNotFoundException>(() => Book.SaveAsync(int.MaxValue, Entered(address, 60), AuditActor.System));
        Assert.Equal(["feedSchedule.url"], await RefusedAsync(Entered("ftp://supplier.example/a.csv", 60)));
        Assert.Equal(["feedSchedule.url"], await RefusedAsync(Entered("http://a:b@supplier.example/a.csv", 60)));
        Assert.Equal(["feedSchedule.everyMinutes"], await RefusedAsync(Entered(address, null)));
        Assert.Equal(["feedSchedule.everyMinutes"], await RefusedAsync(Entered(address, 4)));
        Assert.Equal(["feedSchedule.dailyAt"], await RefusedAsync(Entered(address, null) with { DailyAt = "7 am" }));
        Assert.Equal(["feedSchedule.name", "feedSchedule.url", "feedSchedule.everyMinutes"], await RefusedAsync(Entered("x", null) with { Name = " " }));
        var entered = Entered(address, 60) with { IsActive = false };
        var id = await Book.SaveAsync(null, entered, AuditActor.System);
        await Assert.ThrowsAsync<NameTakenException>(() => Book.SaveAsync(null, entered, AuditActor.System));
        await Book.DeleteAsync(id, AuditActor.System);
    }

    private static byte[] Csv(string sku) => Encoding.UTF8.GetBytes($"Handle,Title,Variant SKU,Variant Inventory Qty\n{sku},{sku},{sku},1\n");

    private static EnteredFeedSchedule Entered(string url, int? everyMinutes) => new($"Supplier {Guid.NewGuid():N}", url, FeedType.Inventory, null, everyMinutes);

    private Task<int> EnterAsync(string url, int everyMinutes) => Book.SaveAsync(null, Entered(url, everyMinutes), AuditActor.System);

    private async Task<List<string>> RefusedAsync(EnteredFeedSchedule entered)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Book.SaveAsync(null, entered, AuditActor.System));
        IEnumerable<Exception> all = exception is AggregateException several ? several.InnerExceptions : [exception];
        return [.. all.Select(one => string.Join('.', ((DomainException)one).Path!))];
    }

    private FeedScheduleRunner Runner() => new(
        database.Get<IDbContextFactory<CommerceDbContext>>(), database.Get<ShopWrites>(), _web, database.Get<FeedUpload>(), database.Clock);

    private async Task RunAsync() => await Runner().HandleAsync(new Job(), default);

    private async Task FinishAsync(ProductFeed feed)
    {
        await using var context = database.NewContext();
        await context.ProductFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, FeedStatus.Completed));
    }

    private async Task<string> ContentAsync(ProductFeed feed)
    {
        await using var context = database.NewContext();
        using var reader = new StreamReader(await database.Get<BlobArchive>().OpenLocalAsync(await context.Blobs.SingleAsync(blob => blob.Id == feed.BlobId)));
        return await reader.ReadToEndAsync();
    }

    private async Task<FeedSchedule> ScheduleAsync(int id)
    {
        await using var context = database.NewContext();
        return await context.FeedSchedules.AsNoTracking().Include(row => row.LastFeed).SingleAsync(row => row.Id == id);
    }
}

public sealed class SqliteFeedScheduleTests(SqliteDatabase database, OutsideWorld world) : FeedScheduleContract(database, world), IClassFixture<SqliteDatabase>, IClassFixture<OutsideWorld>;

[RequiresPostgres]
public sealed class PostgresFeedScheduleTests(PostgresDatabase database, OutsideWorld world) : FeedScheduleContract(database, world), IClassFixture<PostgresDatabase>, IClassFixture<OutsideWorld>;
