using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Commerce.Domain.Webhooks;
using Commerce.Domain.Webhooks.Outbox;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Webhooks;

/// <summary>Events are written by the database, with the change they tell of.</summary>
public abstract class WebhookOutboxContract(DatabaseFixture database)
{
    private ShopWrites Writes => database.Get<ShopWrites>();

    [ContractFact]
    public async Task Change_Committed_LeavesOneEventAndADeliveryForEachWhoWantsIt()
    {
        await using var context = database.NewContext();
        var (one, two) = (await SubscribeAsync(context, "order.placed"), await SubscribeAsync(context, "order.placed", "order.paid"));
        var (off, other) = (await SubscribeAsync(context, "order.placed"), await SubscribeAsync(context, "refund.requested"));
        off.IsActive = false;
        await context.SaveChangesAsync();

        var order = Make.Order();
        order.Open(order.OrderDate);
        await Writes.RunAsync(async (db, token) =>
        {
            db.Orders.Add(order);
            await db.SaveChangesAsync(token);
        });

        var happened = Assert.Single(await EventsAsync("Order", order.Id));
        Assert.Equal("order.placed", happened.Topic);
        Assert.Matches("^evt_[0-9a-f]{32}$", happened.EventId);
        Assert.Equal(order.CreatedAt, happened.OccurredAt);
        Assert.Equal([one.Id, two.Id], happened.Deliveries.Select(row => row.SubscriptionId).Order());
        Assert.All(happened.Deliveries, row => Assert.Equal((WebhookDeliveryStatus.Pending, 0, happened.OccurredAt), (row.Status, row.Attempts, row.NextTryAt)));
        Assert.DoesNotContain(happened.Deliveries, row => row.SubscriptionId == other.Id);
        await ForgetAsync();
    }

    [ContractFact]
    public async Task Change_RolledBack_LeavesNoEvent()
    {
        await using var context = database.NewContext();
        await SubscribeAsync(context, "order.placed", "order.changed");
        var (kept, lost) = (Make.Order(), Make.Order());

        await Assert.ThrowsAsync<InvalidOperationException>(() => Writes.RunAsync(async (db, token) =>
        {
            db.Orders.Add(lost);
            await db.SaveChangesAsync(token);
            throw new InvalidOperationException();
        }));
        await Writes.RunAsync(async (db, token) =>
        {
            db.Orders.Add(kept);
            await db.SaveChangesAsync(token);
        });

        await using var after = database.NewContext();
        Assert.Equal([kept.Id], await after.WebhookEvents.Select(row => row.ObjectId).ToListAsync());
        await ForgetAsync();
    }

    [ContractFact]
    public async Task Change_ThatNobodyWantsToKnow_LeavesNoEvent()
    {
        await using var context = database.NewContext();
        await SubscribeAsync(context, "return.requested");
        var product = Make.Product();
        context.AddRange(product, Make.Order());
        await context.SaveChangesAsync();

        Assert.Empty(await context.WebhookEvents.ToListAsync());
        await ForgetAsync();
    }

    [ContractFact]
    public async Task Order_SeveralStepsAtOnce_TellsOfEach()
    {
        await using var context = database.NewContext();
        await SubscribeAsync(context, [.. WebhookTopics.All.Select(topic => topic.Name)]);
        var order = Make.Order();
        order.Open(order.OrderDate);
        context.Orders.Add(order);
        await context.SaveChangesAsync();

        order.MoveTo(OrderStatus.Paid, database.Clock.Now);
        order.MoveTo(OrderStatus.Processing, database.Clock.Now);
        await context.SaveChangesAsync();

        var events = await EventsAsync("Order", order.Id);
        Assert.Equal(["order.changed", "order.paid", "order.placed", "order.processing"], events.Select(row => row.Topic).Order(StringComparer.Ordinal));
        var changed = Facts(events.Single(row => row.Topic == "order.changed"));
        Assert.Equal((2, "PROCESSING", order.OrderNumber), (changed.GetProperty("version").GetInt32(), changed.GetProperty("status").GetString(), changed.GetProperty("orderNumber").GetString()));
        Assert.Equal(["status"], changed.GetProperty("changed").EnumerateArray().Select(field => field.GetString()));
        Assert.Equal(order.OrderNumber, Facts(events.Single(row => row.Topic == "order.paid")).GetProperty("orderNumber").GetString());
        await ForgetAsync();
    }

    [ContractFact]
    public async Task EveryTopic_IsToldOf()
    {
        await using var context = database.NewContext();
        await SubscribeAsync(context, [.. WebhookTopics.All.Select(topic => topic.Name)]);
        var product = Make.Product();
        var variant = Make.Variant(product);
        context.AddRange(product, variant);
        var order = Make.Order();
        order.Open(order.OrderDate);
        foreach (var status in Enum.GetValues<OrderStatus>().Skip(1)) order.History.Add(new OrderStatusChange { Status = status, CreatedAt = order.OrderDate });
        context.Add(order);
        var request = new Return { Order = order, RequestedAt = order.OrderDate };
        var refund = new Refund { Order = order, AmountCents = 10, RequestedAt = order.OrderDate };
        var feed = new ProductFeed { Blob = Make.Blob(), Filename = "a.csv" };
        context.AddRange(request, refund, feed);
        await context.SaveChangesAsync();

        order.ShippingCity = "Elsewhere";
        (product.Name, product.IsActive) = ("Another", false);
        variant.PriceCents++;
        await context.SaveChangesAsync();
        await database.Get<StockLedger>().SetAsync(context, product.Id, variant.Id, 3, InventoryTransactionType.Purchase);
        foreach (var status in Enum.GetValues<RefundStatus>()) await context.Refunds.Where(row => row.Id == refund.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status));
        foreach (var status in Enum.GetValues<ReturnStatus>()) await context.Returns.Where(row => row.Id == request.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status));
        foreach (var status in Enum.GetValues<FeedStatus>()) await context.ProductFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status));
        await context.ProductFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UndoStatus, FeedUndoStatus.Done));
        var (bareProduct, bareVariant) = (Make.Product(), Make.Variant(product));
        context.AddRange(bareProduct, bareVariant);
        await context.SaveChangesAsync();
        context.RemoveRange(bareProduct, bareVariant);
        await context.SaveChangesAsync();

        var events = await context.WebhookEvents.AsNoTracking().ToListAsync();
        Assert.Equal(WebhookTopics.All.Select(topic => topic.Name).Order(StringComparer.Ordinal), events.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));
        Assert.All(events, row => Assert.Equal(WebhookTopics.All.Single(topic => topic.Name == row.Topic).ObjectType, row.ObjectType));
        var edited = Facts(events.Single(row => row.Topic == "product.changed" && row.ObjectId == product.Id));
        Assert.Equal(["isActive", "name"], edited.GetProperty("changed").EnumerateArray().Select(field => field.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.False, edited.GetProperty("isActive").ValueKind);
        var stock = Facts(events.Single(row => row.Topic == "stock.changed"));
        Assert.Equal((variant.Id, 3, 3), (stock.GetProperty("variantId").GetInt32(), stock.GetProperty("quantityChange").GetInt32(), stock.GetProperty("quantityAfter").GetInt32()));
        Assert.Equal(["shippingCity"], Facts(events.Single(row => row.Topic == "order.changed")).GetProperty("changed").EnumerateArray().Select(field => field.GetString()));
        // A change of stock is none of the variant itself.
        Assert.Single(events, row => row.Topic == "variant.changed");
        await ForgetAsync();
    }

    [ContractFact]
    public async Task ProductsInBulk_TellOfEach()
    {
        await using var context = database.NewContext();
        await SubscribeAsync(context, "product.created");

        await database.Get<SyntheticCatalog>().SeedAsync(40);

        Assert.Equal(40, await context.WebhookEvents.CountAsync(row => row.Topic == "product.created"));
        Assert.Equal(40, await context.WebhookDeliveries.CountAsync());
        await ForgetAsync();
    }

    [ContractFact]
    public async Task Triggers_ThatAreGone_AreMadeAgain()
    {
        await using var context = database.NewContext();
        if (!context.Database.IsSqlite()) return;
        await SubscribeAsync(context, "order.placed");
        await context.Database.ExecuteSqlRawAsync("DROP TRIGGER \"Webhooks_Order_Placed\"");

        await DatabaseMigrator.MigrateAsync(database.Services);

        context.Orders.Add(Make.Order());
        await context.SaveChangesAsync();
        Assert.Single(await context.WebhookEvents.ToListAsync());
        await ForgetAsync();
    }

    [ContractFact]
    public async Task Triggers_AreThere_WhileASubscriptionIsActive()
    {
        await using var context = database.NewContext();
        if (!context.Database.IsSqlite()) return;
        await WebhookOutbox.FollowAsync(context, default);
        Assert.Equal(0, await CountAsync());

        var subscription = await SubscribeAsync(context, "order.placed");
        Assert.Equal(SqliteOutbox.Triggers.Count, await CountAsync());

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            subscription.IsActive = false;
            await context.SaveChangesAsync();
            await WebhookOutbox.FollowAsync(context, default);
            Assert.Equal(0, await CountAsync());
            await transaction.RollbackAsync();
        }

        Assert.Equal(SqliteOutbox.Triggers.Count, await CountAsync());
        await ForgetAsync();

        Task<int> CountAsync() => context.Database.SqlQueryRaw<string>(SqliteOutbox.Names).CountAsync();
    }

    private static JsonElement Facts(WebhookEvent happened) => JsonDocument.Parse(happened.Payload).RootElement;

    private static async Task<WebhookSubscription> SubscribeAsync(CommerceDbContext context, params string[] topics)
    {
        var subscription = new WebhookSubscription { Url = "https://receiver.example/", Topics = [.. topics], Secret = "sealed" };
        context.WebhookSubscriptions.Add(subscription);
        await context.SaveChangesAsync();
        await WebhookOutbox.FollowAsync(context, default);
        return subscription;
    }

    private async Task<List<WebhookEvent>> EventsAsync(string type, int id)
    {
        await using var context = database.NewContext();
        return await context.WebhookEvents.AsNoTracking().Include(row => row.Deliveries).Where(row => row.ObjectType == type && row.ObjectId == id).ToListAsync();
    }

    private async Task ForgetAsync()
    {
        await using var context = database.NewContext();
        await context.WebhookSubscriptions.ExecuteDeleteAsync();
        await context.WebhookEvents.ExecuteDeleteAsync();
        await WebhookOutbox.FollowAsync(context, default);
    }
}

public sealed class SqliteWebhookOutboxTests(SqliteDatabase database) : WebhookOutboxContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresWebhookOutboxTests(PostgresDatabase database) : WebhookOutboxContract(database), IClassFixture<PostgresDatabase>;
