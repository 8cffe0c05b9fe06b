using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Commerce.Domain.Web;
using Commerce.Domain.Webhooks;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Commerce.Tests.Domain.Webhooks;

/// <summary>Events on their way to receivers that take them, refuse them, or do not answer.</summary>
public abstract class WebhookSendingContract(DatabaseFixture database, OutsideWorld world) : IAsyncLifetime
{
    private readonly List<WebPoster> _posters = [];

    private WebhookQueue Queue => database.Get<WebhookQueue>();

    private WebhookDesk Desk => database.Get<WebhookDesk>();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        _posters.ForEach(poster => poster.Dispose());
        return Task.CompletedTask;
    }

    [ContractFact]
    public async Task Send_WhatIsDue_IsPostedOnceAndSigned()
    {
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var (id, secret) = await SubscribeAsync(world.Serve(Take(received)));

        var delivery = await Desk.SendTestAsync(id, AuditActor.System);
        Assert.Equal(1, await Sender().SendDueAsync());
        Assert.Equal(0, await Sender().SendDueAsync());

        var (body, headers) = Assert.Single(received);
        Assert.Equal([Hmac(secret, headers, body)], Signatures(headers));
        Assert.Equal("application/json", headers.ContentType);
        using var json = JsonDocument.Parse(body);
        Assert.Equal((WebhookTopic.Test, headers["Webhook-Id"].ToString(), "1"), (json.RootElement.GetProperty("topic").GetString(), json.RootElement.GetProperty("id").GetString(), headers["Webhook-Attempt"].ToString()));
        Assert.Equal("WebhookSubscription:" + id, Encoding.UTF8.GetString(Convert.FromBase64String(json.RootElement.GetProperty("object").GetProperty("id").GetString()!)));
        var done = await FindAsync(delivery);
        Assert.Equal((WebhookDeliveryStatus.Delivered, 1, 204, null, null), (done.Status, done.Attempts, done.LastStatusCode, done.NextTryAt, done.Claim));
    }

    [ContractFact]
    public async Task Send_WhileSecretsOverlap_IsSignedWithBoth()
    {
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var (id, first) = await SubscribeAsync(world.Serve(Take(received)));
        var (_, second) = await Book().RotateAsync(id, 24, AuditActor.System);
        await Assert.ThrowsAsync<WebhookOverlapException>(() => Book().RotateAsync(id, 24, AuditActor.System));
        await Desk.SendTestAsync(id, AuditActor.System);
        await Sender().SendDueAsync();
        database.Clock.Advance(TimeSpan.FromHours(25));
        await Desk.SendTestAsync(id, AuditActor.System);
        await Sender().SendDueAsync();

        var (both, one) = (received.ElementAt(0), received.ElementAt(1));
        Assert.Equal([Hmac(second, both.Headers, both.Body), Hmac(first, both.Headers, both.Body)], Signatures(both.Headers));
        Assert.Equal([Hmac(second, one.Headers, one.Body)], Signatures(one.Headers));
    }

    [ContractFact]
    public async Task Send_ReceiverFails_IsTriedForADayAndDiesAndIsReplayed()
    {
        var address = world.Serve(async context =>
        {
            context.Response.StatusCode = 500;
            await context.Response.WriteAsync("no\ndisk " + new string('x', 5_000));
        });
        var (id, _) = await SubscribeAsync(address);
        var delivery = await Desk.SendTestAsync(id, AuditActor.System);
        var sender = Sender();
        List<DateTime> tries = [];
        for (WebhookDelivery row; (row = await FindAsync(delivery)).NextTryAt is { } next;)
        {
            if (next > database.Clock.Now)
            {
                database.Clock.Advance(next - database.Clock.Now - TimeSpan.FromSeconds(1));
                Assert.Equal(0, await sender.SendDueAsync());
                database.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            tries.Add(database.Clock.Now);
            Assert.Equal(1, await sender.SendDueAsync());
        }

        Assert.Equal(WebhookRetries.MaxAttempts, tries.Count);
        Assert.True(tries.Count >= 8 && tries[^1] - tries[0] >= TimeSpan.FromHours(24));
        var dead = await FindAsync(delivery);
        Assert.Equal((WebhookDeliveryStatus.Dead, tries.Count, 500, database.Clock.Now), (dead.Status, dead.Attempts, dead.LastStatusCode, dead.EndedAt));
        Assert.StartsWith("no disk xxx", dead.LastAnswer, StringComparison.Ordinal);
        Assert.InRange(dead.LastAnswer!.Length, 400, 500);

        world.ServeAgain(address, context => Status(context, 200));
        Assert.Equal(1, await Desk.ReplayDeadAsync(id, AuditActor.System));
        Assert.Equal(1, await sender.SendDueAsync());
        Assert.Equal(0, await Desk.ReplayDeadAsync(id, AuditActor.System));
        await Desk.ReplayAsync(delivery, AuditActor.System);
        Assert.Equal(1, await sender.SendDueAsync());
        var done = await FindAsync(delivery);
        Assert.Equal((WebhookDeliveryStatus.Delivered, 1, 2, null), (done.Status, done.Attempts, done.Replays, done.LastMessage));
        Assert.Equal(tries.Count + 2, world.TimesAsked(address));
    }

    [ContractFact]
    public async Task Send_ReceiverThatLeadsOnOrHangs_Fails()
    {
        var elsewhere = world.Serve(context => Status(context, 200));
        var (redirects, _) = await SubscribeAsync(world.Serve(context =>
        {
            context.Response.Headers.Location = elsewhere;
            return Status(context, 307);
        }));
        var (hangs, _) = await SubscribeAsync(world.Serve(async context => await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing)));
        var (redirected, hung) = (await Desk.SendTestAsync(redirects, AuditActor.System), await Desk.SendTestAsync(hangs, AuditActor.System));

        await Sender(TimeSpan.FromMilliseconds(300)).SendDueAsync();

        Assert.Equal((307, WebhookDeliveryStatus.Pending), ((await FindAsync(redirected)).LastStatusCode, (await FindAsync(redirected)).Status));
        Assert.Equal((null, WebFailure.TimedOut), ((await FindAsync(hung)).LastStatusCode, (await FindAsync(hung)).LastFailure));
        Assert.Equal(0, world.TimesAsked(elsewhere));
        await Book().DeleteAsync(redirects, AuditActor.System);
        await Book().DeleteAsync(hangs, AuditActor.System);
    }

    [ContractFact]
    public async Task Send_PrivateAddress_IsRefused()
    {
        using var strict = new WebPoster(WebOptions.Default, new NamesByHand().Add("inside.example", ["10.0.0.1"]), TimeProvider.System);
        await Assert.ThrowsAsync<InvalidWebhookUrlException>(() => Book(strict).CreateAsync(new EnteredWebhook("http://169.254.169.254/latest", ["order.paid"]), AuditActor.System));
        var (id, _) = await Book(strict).CreateAsync(new EnteredWebhook("https://inside.example/", ["order.paid"]), AuditActor.System);
        var delivery = await Desk.SendTestAsync(id, AuditActor.System);

        await Sender(poster: strict).SendDueAsync();

        Assert.Equal(WebFailure.PrivateAddress, (await FindAsync(delivery)).LastFailure);
        await Book().DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Claim_WhoseHolderIsGone_IsSentByAnother()
    {
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var (id, _) = await SubscribeAsync(world.Serve(Take(received)));
        await Desk.SendTestAsync(id, AuditActor.System);
        var lost = Assert.Single(await Queue.ClaimAsync(id, 4));

        Assert.Equal(0, await Sender().SendDueAsync());
        await Assert.ThrowsAsync<WebhookDeliveryPendingException>(() => Desk.ReplayAsync(lost.Id, AuditActor.System));
        database.Clock.Advance(WebhookQueue.Lease);
        Assert.Equal(1, await Sender().SendDueAsync());

        Assert.Single(received);
        Assert.False(await Queue.EndAsync(lost, new WebReply.Answered(500, null), TimeSpan.Zero));
        Assert.Equal(WebhookDeliveryStatus.Delivered, (await FindAsync(lost.Id)).Status);
    }

    [ContractFact]
    public async Task Replay_OfWhatSomebodyHeldTooLong_TakesItAway()
    {
        var (id, _) = await SubscribeAsync(world.Serve(context => Status(context, 200)));
        await Desk.SendTestAsync(id, AuditActor.System);
        var lost = Assert.Single(await Queue.ClaimAsync(id, 4));
        database.Clock.Advance(WebhookQueue.Lease);

        await Desk.ReplayAsync(lost.Id, AuditActor.System);

        Assert.False(await Queue.EndAsync(lost, new WebReply.Answered(500, null), TimeSpan.Zero));
        Assert.Equal((WebhookDeliveryStatus.Pending, 0), ((await FindAsync(lost.Id)).Status, (await FindAsync(lost.Id)).Attempts));
        await Book().DeleteAsync(id, AuditActor.System);
    }

    [ContractFact]
    public async Task Send_TwoProcessesAtOnce_SendEachOnce()
    {
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var (id, _) = await SubscribeAsync(world.Serve(Take(received)));
        for (var i = 0; i < 24; i++) await Desk.SendTestAsync(id, AuditActor.System);

        var sent = await Task.WhenAll(Sender().SendDueAsync(), Sender().SendDueAsync());

        Assert.Equal(24, sent.Sum());
        Assert.Equal(24, received.Select(one => one.Headers["Webhook-Id"].ToString()).Distinct().Count());
        Assert.Equal(24, received.Count);
    }

    [ContractFact]
    public async Task Send_OneReceiverIsSlow_TheOthersGetTheirs()
    {
        var released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (slow, _) = await SubscribeAsync(world.Serve(async context =>
        {
            await released.Task;
            await Status(context, 200);
        }));
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var (quick, _) = await SubscribeAsync(world.Serve(Take(received)));
        for (var i = 0; i < 6; i++) await Desk.SendTestAsync(slow, AuditActor.System);
        await Desk.SendTestAsync(quick, AuditActor.System);
        var sender = Sender(TimeSpan.FromMinutes(1));

        var begun = await sender.BeginAsync();
        await begun[^1];

        Assert.Equal(WebhookSender.MostAtOnce + 1, begun.Count);
        Assert.Single(received);
        Assert.All(begun.SkipLast(1), task => Assert.False(task.IsCompleted));
        Assert.Empty(await sender.BeginAsync());
        released.SetResult();
        await Task.WhenAll(begun);
        Assert.Equal(2, await sender.SendDueAsync());
    }

    [ContractFact]
    public async Task Subscription_SwitchedOff_KeepsWhatIsDueUntilItIsOnAgain()
    {
        var received = new ConcurrentQueue<(string Body, IHeaderDictionary Headers)>();
        var address = world.Serve(Take(received));
        var (id, _) = await SubscribeAsync(address);
        await Desk.SendTestAsync(id, AuditActor.System);
        var entered = new EnteredWebhook(address, ["order.paid"], "the till", IsActive: false);
        await Book().UpdateAsync(id, entered, AuditActor.System);

        Assert.Equal(0, await Sender().SendDueAsync());
        await Assert.ThrowsAsync<WebhookSwitchedOffException>(() => Desk.SendTestAsync(id, AuditActor.System));
        await Book().UpdateAsync(id, entered with { IsActive = true }, AuditActor.System);
        Assert.Equal(1, await Sender().SendDueAsync());

        Assert.Single(received);
        await using var context = database.NewContext();
        Assert.Equal(
            ["webhook.create", "webhook.test", "webhook.update", "webhook.update"],
            await context.AuditLogs.Where(row => row.TargetType == nameof(WebhookSubscription) && row.TargetId == $"{id}").Select(row => row.Action).Order().ToListAsync());
        Assert.DoesNotContain(await context.AuditLogs.Select(row => row.Metadata).ToListAsync(), text => text?.Contains("whsec_", StringComparison.Ordinal) == true);
    }

    [ContractFact]
    public async Task Create_Nonsense_IsRefusedWithAllThatIsWrong()
    {
        var several = await Assert.ThrowsAsync<AggregateException>(() => Book().CreateAsync(new EnteredWebhook("ftp://x", ["order.paid", "order.eaten"], new string('x', 201)), AuditActor.System));

        Assert.Equal(
            ["INVALID_TEXT webhook/description", "INVALID_TOPIC webhook/topics/1", "INVALID_WEBHOOK_URL webhook/url"],
            several.InnerExceptions.Cast<DomainException>().Select(refusal => $"{refusal.Code} {string.Join('/', refusal.Path!)}").Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task Housekeeping_OldEvents_AreForgotten()
    {
        var (id, _) = await SubscribeAsync(world.Serve(context => Status(context, 200)));
        var old = await Desk.SendTestAsync(id, AuditActor.System);
        await Sender().SendDueAsync();
        database.Clock.Advance(TimeSpan.FromDays(29));
        var young = await Desk.SendTestAsync(id, AuditActor.System);
        database.Clock.Advance(TimeSpan.FromDays(2));
        var cleaner = new WebhookHousekeeping(database.Get<IDbContextFactory<Commerce.Domain.Data.CommerceDbContext>>(), database.Get<ShopWrites>(), new WebhookOptions(), database.Clock);

        Assert.True(await cleaner.IsNeededAsync(default));
        await cleaner.HandleAsync(new Job(), default);

        await using var context = database.NewContext();
        Assert.Equal([young], await context.WebhookDeliveries.Where(row => row.Id == old || row.Id == young).Select(row => row.Id).ToListAsync());
        Assert.False(await cleaner.IsNeededAsync(default));
        await Sender().SendDueAsync();
    }

    private static RequestDelegate Take(ConcurrentQueue<(string Body, IHeaderDictionary Headers)> received) => async context =>
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        received.Enqueue((body, new HeaderDictionary(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value))));
        await Status(context, 204);
    };

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static List<string> Signatures(IHeaderDictionary headers) =>
        [.. headers["Webhook-Signature"].ToString().Split(',').Where(part => part.StartsWith("v1=", StringComparison.Ordinal)).Select(part => part[3..])];

    /// <summary>As a receiver works it out, by nothing of the shop's.</summary>
    private static string Hmac(string secret, IHeaderDictionary headers, string body)
    {
        var time = headers["Webhook-Signature"].ToString().Split(',')[0]["t=".Length..];
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
    }

    private WebPoster Poster()
    {
        var poster = new WebPoster(OutsideWorld.Options, new NamesByHand(), TimeProvider.System);
        _posters.Add(poster);
        return poster;
    }

    private WebhookBook Book(WebPoster? poster = null) => new(
        database.Get<ShopWrites>(), database.Get<AuditTrail>(), database.Get<WebhookSecrets>(), poster ?? Poster(), database.Get<WebhookSignal>(), database.Clock);

    /// <summary>What another process would have as well.</summary>
    private WebhookSender Sender(TimeSpan? limit = null, WebPoster? poster = null) => new(
        Queue, database.Get<WebhookSecrets>(), poster ?? Poster(), new WebhookOptions { TimeLimit = limit ?? TimeSpan.FromMinutes(1) }, database.Clock, NullLogger<WebhookSender>.Instance);

    private async Task<(int Id, string Secret)> SubscribeAsync(string address) => await Book().CreateAsync(new EnteredWebhook(address, ["order.paid"]), AuditActor.System);

    private async Task<WebhookDelivery> FindAsync(int id)
    {
        await using var context = database.NewContext();
        return await context.WebhookDeliveries.AsNoTracking().SingleAsync(row => row.Id == id);
    }
}

public sealed class SqliteWebhookSendingTests(SqliteDatabase database, OutsideWorld world)
    : WebhookSendingContract(database, world), IClassFixture<SqliteDatabase>, IClassFixture<OutsideWorld>;

[RequiresPostgres]
public sealed class PostgresWebhookSendingTests(PostgresDatabase database, OutsideWorld world)
    : WebhookSendingContract(database, world), IClassFixture<PostgresDatabase>, IClassFixture<OutsideWorld>;
