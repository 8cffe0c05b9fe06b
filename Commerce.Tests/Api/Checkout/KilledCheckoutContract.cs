using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;
using Xunit.Abstractions;

namespace Commerce.Tests.Api.Checkout;

/// <summary>
/// Kills the shop without warning while many order, and starts it again on the same data; who got no answer asks again with the same key.
/// <c>COMMERCE_TEST_KILLS</c> says how often; <c>kill-checkout.sh</c> does it two hundred times.
/// </summary>
public abstract class KilledCheckoutContract(DatabaseFixture database, ITestOutputHelper output) : IDisposable
{
    private const int Clients = 8;
    private const int Stock = 1_000_000;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("COMMERCE_TEST_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    private readonly string _data = Directory.CreateTempSubdirectory("commerce-killed").FullName;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentDictionary<string, string> _acknowledged = new();
    private readonly ConcurrentQueue<string> _wrong = new();
    private volatile string _address = "";
    private volatile bool _isOver;
    private Product _product = null!;
    private string _option = "";

    [ContractFact]
    public async Task PlaceOrder_KilledAgainAndAgain_LosesAndDoublesNothing()
    {
        await PrepareAsync();
        var shop = await StartAsync();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(ShopAsync)).ToList();
        try
        {
            for (var kill = 1; kill <= Kills; kill++)
            {
                await SomeOrdersAsync();
                // SIGKILL: nothing in the process gets to put anything in order.
                await shop.DisposeAsync();
                shop = await StartAsync();
                if (kill % 10 == 0 || kill == Kills) output.WriteLine($"Kill {kill}: {_acknowledged.Count} orders acknowledged.");
            }

            _isOver = true;
            await Task.WhenAll(clients);
            await DecidedAsync();
        }
        finally
        {
            _isOver = true;
            await shop.DisposeAsync();
        }

        await AssertNothingLostAsync();
    }

    public void Dispose()
    {
        _http.Dispose();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Waits until the shop that was just started has taken some orders, and for a moment that nobody knows beforehand.</summary>
    private async Task SomeOrdersAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var enough = _acknowledged.Count + Random.Shared.Next(1, 30);
        while (_acknowledged.Count < enough) await Task.Delay(10, patience.Token);
        await Task.Delay(Random.Shared.Next(100));
    }

    private async Task PrepareAsync()
    {
        await using var context = database.NewContext();
        _product = Make.Product();
        context.Products.Add(_product);
        var option = new Commerce.Domain.Fulfilment.ShippingOption { Name = "Standard", RateCents = 590 };
        context.ShippingOptions.Add(option);
        await context.SaveChangesAsync();
        await database.Get<StockLedger>().SetAsync(context, _product.Id, null, Stock, InventoryTransactionType.Purchase);
        _option = CheckoutStage.GlobalId("ShippingOption", option.Id);
    }

    /// <summary>One client: fills a cart, orders it, and asks with the same key until there is an answer.</summary>
    private async Task ShopAsync()
    {
        while (!_isOver)
        {
            var token = await GuestAsync();
            var key = Guid.NewGuid().ToString();
            while (true)
            {
                if (await OrderAsync(token, key) is { } number)
                {
                    _acknowledged[key] = number;
                    break;
                }

                // Nobody gives up here: the shop comes back.
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The order's number; null when no answer came.</summary>
    private async Task<string?> OrderAsync(string token, string key)
    {
        var body = JsonSerializer.Serialize(new
        {
            query = "mutation($i: PlaceOrderInput!) { placeOrder(input: $i) { order { orderNumber } errors { ... on Error { code message } } } }",
            variables = new
            {
                i = new
                {
                    idempotencyKey = key, email = "killed@example.com", shippingOptionId = _option, payment = new { token = "tok_ok" },
                    shippingAddress = new { name = "Ada", line1 = "1 Main St", city = "LA", state = "CA", country = "US", postalCode = "90001" },
                },
            },
        });
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address + "/graphql")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("X-Session-Token", token);
            using var response = await _http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            using var document = JsonDocument.Parse(text);
            var payload = document.RootElement.GetProperty("data").GetProperty("placeOrder");
            if (payload.GetProperty("order") is { ValueKind: JsonValueKind.Object } order) return order.GetProperty("orderNumber").GetString();
            _wrong.Enqueue(text);
            return "refused";
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException or UriFormatException)
        {
            return null;
        }
    }

    /// <summary>A session with a cart of one piece, written as the shop writes it.</summary>
    private async Task<string> GuestAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var (session, token) = await database.Get<TokenService>().StartGuestAsync(new ClientInfo());
                await using var context = database.NewContext();
                var cart = new Commerce.Domain.Carts.Cart
                {
                    // By the shop's clock: carts of long ago count as abandoned.
                    CreatedAt = DateTime.UtcNow,
                    UpdatedAt = DateTime.UtcNow,
                    Items = [new() { ProductId = _product.Id, Quantity = 1, UnitPriceCents = _product.PriceCents, ProductName = _product.Name, AddedAt = DateTime.UtcNow }],
                };
                cart.Recalculate();
                context.Carts.Add(cart);
                await context.SaveChangesAsync();
                await context.Sessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set
                    .SetProperty(row => row.CartId, cart.Id).SetProperty(row => row.ExpiresAt, DateTime.UtcNow.AddDays(1)));
                return token;
            }
            catch (Exception exception) when (exception.IsUnavailable() && attempt < 20)
            {
                // The killed process held the file for a moment longer.
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Waits until every payment is decided: without any client, by the shop itself.</summary>
    private async Task DecidedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var context = database.NewContext();
        while (await context.Payments.AnyAsync(payment => payment.Status == PaymentStatus.Pending, patience.Token)) await Task.Delay(500, patience.Token);
    }

    private async Task AssertNothingLostAsync()
    {
        Assert.True(_wrong.IsEmpty, string.Join('\n', _wrong.Take(3)));
        await using var context = database.NewContext();
        var orders = await context.Orders.AsNoTracking().Include(order => order.Items).Include(order => order.Payment).Include(order => order.History).AsSplitQuery().ToListAsync();
        var numbers = orders.Select(order => order.OrderNumber).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(_acknowledged.Values, number => !numbers.Contains(number));
        Assert.Equal(_acknowledged.Count, _acknowledged.Values.Distinct().Count());
        // Every order was acknowledged in the end, and each once: every client asked until it was.
        Assert.Equal(_acknowledged.Count, orders.Count);
        Assert.All(orders, order =>
        {
            Assert.Equal((OrderStatus.Paid, PaymentStatus.Captured, order.TotalCents, 1), (order.Status, order.Payment!.Status, order.Payment.CapturedCents, order.Items.Count));
            Assert.Equal([OrderStatus.Pending, OrderStatus.Paid], order.History.OrderBy(step => step.Id).Select(step => step.Status));
        });
        var stock = await context.Products.Where(row => row.Id == _product.Id)
            .Select(row => new { row.StockQuantity, Ledger = row.InventoryTransactions.Sum(change => change.QuantityChange) }).SingleAsync();
        Assert.Equal((Stock - orders.Count, Stock - orders.Count), (stock.StockQuantity, stock.Ledger));
        output.WriteLine($"{Kills} kills, {orders.Count} orders: none lost, none doubled, and the stock is right.");
    }

    /// <summary>The shop over the database of the test, which outlives it.</summary>
    private async Task<ShopProcess> StartAsync()
    {
        var options = database.Get<DataOptions>();
        var shop = await ShopProcess.StartAsync(
            _data, $"--Database:Provider={options.Provider}", $"--ConnectionStrings:Commerce={options.ConnectionString}", "--Demo:Seed=false");
        _address = shop.Address;
        return shop;
    }
}

public sealed class SqliteKilledCheckoutTests(SqliteDatabase database, ITestOutputHelper output)
    : KilledCheckoutContract(database, output), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresKilledCheckoutTests(PostgresDatabase database, ITestOutputHelper output)
    : KilledCheckoutContract(database, output), IClassFixture<PostgresDatabase>;
