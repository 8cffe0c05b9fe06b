using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Commerce.Benchmarks.GraphQL;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Orders;

/// <summary>How many orders a second the shop takes: guests with carts of two lines, each ordered once, paid with the embedded gateway.</summary>
internal static class CheckoutBenchmark
{
    private const int Products = 1000;
    private const int MostWarmUps = 16;
    private const int WarmUp = 500;

    private const string PlaceOrder =
        "mutation($i: PlaceOrderInput!) { placeOrder(input: $i) { order { id orderNumber status totalCents payment { status } } warnings { code } errors { ... on Error { code message } } } }";

    public static async Task RunAsync(CheckoutBenchmarkOptions options)
    {
        foreach (var server in options.Servers)
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            await shop.Get<SyntheticCatalog>().SeedAsync(Products);
            Console.WriteLine();
            Console.WriteLine($"| {(server is null ? "SQLite" : "PostgreSQL")}, {options.Orders:N0} orders | orders/s | CPU µs/order | KB allocated/order | p50 ms | p99 ms |");
            Console.WriteLine("|---|---|---|---|---|---|");
            var placed = 0;
            foreach (var connections in options.Connections)
            {
                var requests = await PrepareAsync(shop, options.Orders + MostWarmUps * WarmUp);
                await using var process = await ServerProcess.StartShopAsync(shop.Data);
                placed += options.Orders + await WarmUpAsync(process, requests[options.Orders..], connections);
                var result = await OrderAsync(process, requests[..options.Orders], connections);
                Console.WriteLine(
                    $"| {connections} connections | {result.RequestsPerSecond:N0} | {result.CpuMicroseconds:N0} | {result.Kilobytes:N0} | {result.P50:0.0} | {result.P99:0.0} |");
            }

            await CheckAsync(shop, placed);
        }
    }

    /// <summary>Orders until the runtime's compiler has next to nothing left to make better.</summary>
    /// <returns>How many orders that took.</returns>
    private static async Task<int> WarmUpAsync(ServerProcess server, List<byte[]> requests, int connections)
    {
        var done = 0;
        while (done < requests.Count)
        {
            var before = await server.ReadUsageAsync();
            await OrderAsync(server, requests[done..(done += WarmUp)], connections);
            var used = await server.ReadUsageAsync() - before;
            if (used.Compiling < used.Cpu * 0.02) break;
        }

        return done;
    }

    /// <summary>Sends each request once, over some connections at once.</summary>
    private static async Task<Measurement> OrderAsync(ServerProcess server, IReadOnlyList<byte[]> requests, int connections)
    {
        var next = -1;
        var latencies = Enumerable.Range(0, connections).Select(_ => new List<long>(requests.Count)).ToList();
        var before = await server.ReadUsageAsync();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(latencies.Select(mine => Task.Factory.StartNew(
            () =>
            {
                using var client = new HttpClientConnection(server.Address);
                for (int i; (i = Interlocked.Increment(ref next)) < requests.Count;)
                {
                    var sent = Stopwatch.GetTimestamp();
                    var answer = client.Fetch(requests[i]);
                    mine.Add(Stopwatch.GetTimestamp() - sent);
                    if (!answer.AsSpan().StartsWith("{\"data\":{\"placeOrder\":{\"order\":{\"id\":"u8))
                        throw new InvalidDataException(Encoding.UTF8.GetString(answer));
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        return Measurement.Of(elapsed, await server.ReadUsageAsync() - before, latencies);
    }

    /// <summary>Guests with full carts, and the request of each.</summary>
    private static async Task<List<byte[]>> PrepareAsync(TemporaryShop shop, int count)
    {
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var option = await context.ShippingOptions.FirstOrDefaultAsync(row => row.Name == "Standard");
        if (option is null) context.Add(option = new ShippingOption { Name = "Standard", RateCents = 590 });
        await context.SaveChangesAsync();
        // What runs out would be another measurement.
        await context.ProductVariants.ExecuteUpdateAsync(set => set.SetProperty(variant => variant.StockQuantity, 1_000_000));
        var variants = await context.ProductVariants.AsNoTracking().Where(variant => variant.IsAvailable && variant.ArchivedAt == null && variant.Product!.IsActive)
            .OrderBy(variant => variant.Id).Select(variant => new { variant.Id, variant.ProductId, variant.PriceCents, variant.Product!.Name }).ToListAsync();
        var requests = new List<byte[]>(count);
        var now = DateTime.UtcNow;
        for (var n = 0; n < count; n++)
        {
            var token = Secrets.New("cms");
            var cart = new Cart();
            for (var line = 0; line < 2; line++)
            {
                var variant = variants[(n * 7 + line * 31) % variants.Count];
                cart.Items.Add(new CartItem
                {
                    ProductId = variant.ProductId, VariantId = variant.Id, Quantity = 1 + line, UnitPriceCents = variant.PriceCents, ProductName = variant.Name, AddedAt = now,
                });
            }

            cart.Recalculate();
            cart.Sessions.Add(new Session { SessionTokenHash = Secrets.Hash(token), ExpiresAt = now.AddDays(1), LastActivityAt = now });
            context.Add(cart);
            requests.Add(Post(token, option.Id, n));
            if (n % 500 != 499) continue;
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }

        await context.SaveChangesAsync();
        return requests;
    }

    private static async Task CheckAsync(TemporaryShop shop, int expected)
    {
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        var paid = await context.Orders.CountAsync(order => order.Status == OrderStatus.Paid);
        if (paid != expected) throw new InvalidOperationException($"{expected} orders were placed, and {paid} are paid.");
    }

    private static byte[] Post(string token, int optionId, int n)
    {
        var body = JsonSerializer.Serialize(new
        {
            query = PlaceOrder,
            variables = new
            {
                i = new
                {
                    idempotencyKey = Guid.NewGuid(),
                    email = $"guest{n}@example.com",
                    shippingAddress = new { name = "Ada Lovelace", line1 = "1 Main St", city = "Los Angeles", state = "CA", country = "US", postalCode = "90001" },
                    shippingOptionId = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"ShippingOption:{optionId}"))),
                    payment = new { token = "tok_ok" },
                },
            },
        });
        var length = Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Session-Token: {token}\r\nContent-Length: {length}\r\n\r\n{body}");
    }
}
