using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Inventory;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>The shop's subscriptions over a web socket.</summary>
public abstract class LiveContract(ApiHost api)
{
    private const string Customer = "customer@demo.example";
    private const string Support = "support@demo.example";
    private const string Merchandiser = "merch@demo.example";
    private const string Admin = "admin@demo.example";

    private static readonly string?[] People = [null, Customer, Support, Merchandiser, Admin];

    /// <summary>
    /// Who hears what, in the order nobody, customer, support, merchandiser, admin. <c>+</c> the change is told, <c>0</c> it is not,
    /// <c>?</c> AUTH_NOT_AUTHENTICATED, <c>!</c> AUTH_NOT_AUTHORIZED, <c>-</c> NOT_FOUND.
    /// </summary>
    private static readonly (string Expected, string Change, string Subscription)[] Table =
    [
        ("-++-+", "ownOrder", "onOrderChanged(id: [ownOrder]) { id }"),
        ("--+-+", "otherOrder", "onOrderChanged(id: [otherOrder]) { id }"),
        ("?++0+", "ownOrder", "onOrderChanged { id orderNumber }"),
        ("?0+0+", "otherOrder", "onOrderChanged { id }"),
        ("?!!++", "feed", "onProductFeedProgress(id: [feed]) { id processedRows }"),
        ("?!!++", "feed", "onProductFeedProgress { id }"),
        ("+++++", "product", "onStockChanged(id: [product]) { id availability variants { availability } }"),
        ("--+++", "hiddenProduct", "onStockChanged(id: [hiddenProduct]) { id }"),
        ("?!!++", "product", "onStockChanged { id }"),
        ("-++-+", "ownCart", "onCartChanged(id: [ownCart]) { id totalItems }"),
        ("--+-+", "otherCart", "onCartChanged(id: [otherCart]) { id }"),
        ("?++0+", "ownCart", "onCartChanged { id }"),
        ("?0+0+", "otherCart", "onCartChanged { id }"),
    ];

    [ContractFact]
    public async Task Subscriptions_TellEverybody_OnlyWhatTheyMaySee()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        var wrong = new List<string>();
        foreach (var (expected, change, subscription) in Table)
        {
            // All listen at once; whoever does not hear yet has the thing changed again, one after another.
            using var turn = new SemaphoreSlim(1);
            var heard = await Task.WhenAll(People.Select(async (person, at) =>
            {
                using var socket = await api.OpenSocketAsync(person is null ? null : api.TokenOf(person));
                return await HearAsync(socket, things.Fill(subscription), ChangeAsync, isQuiet: expected[at] == '0');
            }));
            var seen = string.Concat(heard);
            if (seen != expected) wrong.Add($"{seen} instead of {expected}: {subscription}");

            async Task ChangeAsync()
            {
                await turn.WaitAsync();
                try
                {
                    await things.ChangeAsync(change);
                }
                finally
                {
                    turn.Release();
                }
            }
        }

        Assert.Equal([], wrong);
    }

    [ContractFact]
    public async Task Cart_OfAGuest_IsToldToWhoHoldsItsToken()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        var (session, token) = await api.Services.GetRequiredService<TokenService>().StartGuestAsync(new ClientInfo());
        using var mine = await api.OpenSocketAsync(token, "X-Session-Token");
        var (_, strange) = await api.Services.GetRequiredService<TokenService>().StartGuestAsync(new ClientInfo());
        using var others = await api.OpenSocketAsync(strange, "X-Session-Token");
        foreach (var socket in new[] { mine, others }) await SubscribeAsync(socket, "onCartChanged { totalItems }");

        await things.BeginGuestCartAsync(session.Id);

        Assert.Contains("\"onCartChanged\":{\"totalItems\":0}", await mine.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Null(await others.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
    }

    [ContractFact]
    public async Task Change_NotCommitted_IsNotTold()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        using var socket = await api.OpenSocketAsync(api.TokenOf(Support));
        await SubscribeAsync(socket, things.Fill("onOrderChanged(id: [ownOrder]) { customerNotes }"));
        await using var context = await api.Services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        var order = await context.Orders.SingleAsync(row => row.Id == things.Id("ownOrder"));

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            order.CustomerNotes = "never";
            await context.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Null(await socket.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
        context.ChangeTracker.Clear();
        order = await context.Orders.SingleAsync(row => row.Id == things.Id("ownOrder"));
        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            order.CustomerNotes = "now";
            await context.SaveChangesAsync();
            Assert.Null(await socket.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
            await transaction.CommitAsync();
        }

        Assert.Contains("\"customerNotes\":\"now\"", await socket.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Null(await socket.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
    }

    [ContractFact]
    public async Task Ledger_ChangesStock_IsTold()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        using var socket = await api.OpenSocketAsync(null);
        await SubscribeAsync(socket, things.Fill("onStockChanged(id: [product]) { id availability }"));
        await using var context = await api.Services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();

        await api.Services.GetRequiredService<StockLedger>().SetAsync(
            context, things.Id("product"), things.Id("variant"), Random.Shared.Next(1000, 1_000_000), InventoryTransactionType.Adjustment);

        Assert.Contains("availability", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Import_OfNewProductsAndOfStock_IsToldOnceItIsCommitted()
    {
        using var socket = await api.OpenSocketAsync(api.TokenOf(Merchandiser));
        await SubscribeAsync(socket, "onStockChanged { slug totalStockQuantity }");
        var slug = $"live-{Guid.NewGuid():N}";

        // Nothing of a dry run stands, so nothing of it is told.
        await ImportAsync(FeedType.Products, slug, stock: 3, isDryRun: true);
        await ImportAsync(FeedType.Products, slug, stock: 5);
        Assert.Contains($$"""{"slug":"{{slug}}","totalStockQuantity":5}""", await socket.ReceiveAsync(TimeSpan.FromSeconds(30)), StringComparison.Ordinal);

        await ImportAsync(FeedType.Inventory, slug, stock: 9);
        Assert.Contains($$"""{"slug":"{{slug}}","totalStockQuantity":9}""", await socket.ReceiveAsync(TimeSpan.FromSeconds(30)), StringComparison.Ordinal);
        Assert.Null(await socket.ReceiveAsync(TimeSpan.FromMilliseconds(300)));
    }

    [ContractFact]
    public async Task SignOut_EndsTheSocket_AndTellsNothingMore()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        var token = await api.SignInAsync(Admin);
        using var socket = await api.OpenSocketAsync(token);
        await SubscribeAsync(socket, "onOrderChanged { id }");
        var tokens = api.Services.GetRequiredService<TokenService>();
        await tokens.SignOutAsync((await tokens.AuthenticateAsync(token))!.SessionId!.Value);
        await Task.Delay(1200);

        await things.ChangeAsync("ownOrder");
        Assert.Equal("""{"id":"1","type":"complete"}""", await socket.ReceiveAsync());
        Assert.Equal("4403 The sign-in has ended.", await socket.ReceiveAsync(TimeSpan.FromSeconds(30)));
    }

    [ContractFact]
    public async Task Token_Wrong_IsRefused()
    {
        using var socket = await api.OpenSocketAsync("cma_nope", expectAck: false);

        // 4403 by the protocol; Hot Chocolate says 4401.
        Assert.Matches("^440[13] ", await socket.ReceiveAsync());
    }

    /// <summary>Files the import, and waits until it is done.</summary>
    private async Task ImportAsync(FeedType type, string slug, int stock, bool isDryRun = false)
    {
        var line = JsonSerializer.Serialize(new { product = new { slug, name = slug }, variants = new[] { new { sku = slug, price = "1.00", stock } } });
        var feed = await api.Services.GetRequiredService<FeedUpload>().ExecuteAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(line + "\n")), new FeedUploadRequest("live.jsonl", null, type, null, isDryRun), AuditActor.System);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            await using var context = await api.Services.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
            if (await context.ProductFeeds.AnyAsync(row => row.Id == feed.Id && row.Status == FeedStatus.Completed)) return;
        }

        Assert.Fail("The import did not end.");
    }

    private static async Task<char> HearAsync(LiveSocket socket, string subscription, Func<Task> change, bool isQuiet)
    {
        await SubscribeAsync(socket, subscription);
        string? message = null;
        // Nobody says when a subscription stands, and on a busy machine that takes its time.
        for (var attempts = isQuiet ? 1 : 20; message is null && attempts > 0; attempts--)
        {
            await change();
            message = await socket.ReceiveAsync(TimeSpan.FromMilliseconds(400));
        }

        if (message is null) return '0';
        using var document = JsonDocument.Parse(message);
        var payload = document.RootElement.GetProperty("payload");
        var errors = payload.ValueKind is JsonValueKind.Array ? payload : payload.TryGetProperty("errors", out var list) ? list : default;
        if (errors.ValueKind is JsonValueKind.Undefined) return '+';
        return errors[0].TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() switch
        {
            "AUTH_NOT_AUTHENTICATED" => '?',
            "AUTH_NOT_AUTHORIZED" => '!',
            "NOT_FOUND" => '-',
            _ => 'e',
        } : 'e';
    }

    /// <summary>Gives the subscription time to stand.</summary>
    private static async Task SubscribeAsync(LiveSocket socket, string subscription)
    {
        await socket.SendAsync(JsonSerializer.Serialize(new { id = "1", type = "subscribe", payload = new { query = $"subscription {{ {subscription} }}" } }));
        await Task.Delay(400);
    }
}

public sealed class SqliteLiveTests(SqliteApi api) : LiveContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresLiveTests(PostgresApi api) : LiveContract(api), IClassFixture<PostgresApi>
{
    private readonly PostgresApi _api = api;

    [ContractFact]
    public async Task Nodes_OnOneDatabase_HearOfEachOther()
    {
        await using var other = _api.NewNode();
        var things = await LiveThings.CreateAsync(other.Services);
        using var socket = await _api.OpenSocketAsync(_api.TokenOf("admin@demo.example"));
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"subscription { onOrderChanged { id } }"}}""");
        await Task.Delay(1000);

        await things.ChangeAsync("ownOrder");

        Assert.Contains("onOrderChanged", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }
}
