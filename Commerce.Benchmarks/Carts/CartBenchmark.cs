using System.Text;
using System.Text.Json;
using Commerce.Benchmarks.GraphQL;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Carts;

/// <summary>How many things guests can put into their carts in a second, over HTTP.</summary>
internal static class CartBenchmark
{
    private const string Mutation =
        "mutation Add($input: AddToCartInput!) { addToCart(input: $input) { cart { id version totalItems totalCents items { id quantity unitPriceCents productName } } "
        + "warnings { code message } errors { ... on Error { code message } } } }";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);

    public static async Task RunAsync(CartOptions options)
    {
        foreach (var server in options.Postgres is null ? (string?[])[null] : [null, options.Postgres])
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            await shop.Get<SyntheticCatalog>().SeedAsync(1_000);
            var requests = await RequestsAsync(shop, options.Guests);
            Console.WriteLine();
            Console.WriteLine($"addToCart, {(server is null ? "SQLite" : "PostgreSQL")}, {options.Guests:N0} guests, {options.Connections} connections, "
                + $"{options.Rounds} rounds of {options.Seconds:0.#} s; {Environment.ProcessorCount} processors");
            await using var process = await ServerProcess.StartShopAsync(shop.Data);
            using (var client = new HttpClientConnection(process.Address))
            {
                var answer = Encoding.UTF8.GetString(client.Fetch(requests[0]));
                if (!answer.Contains("\"errors\":null", StringComparison.Ordinal)) throw new InvalidDataException(answer);
            }

            await LoadGenerator.RunAsync(process, requests, options.Connections, WarmUp);
            var rounds = new List<Measurement>();
            for (var round = 0; round < options.Rounds; round++)
            {
                rounds.Add(await LoadGenerator.RunAsync(process, requests, options.Connections, TimeSpan.FromSeconds(options.Seconds)));
                Print($"round {round + 1}", rounds[^1]);
            }

            Print("median", Measurement.Median(rounds));
            await CheckAsync(shop);
        }
    }

    /// <summary>Each guest adds five things; neighbours in the list are of different guests.</summary>
    private static async Task<List<byte[]>> RequestsAsync(TemporaryShop shop, int guests)
    {
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        await context.Products.ExecuteUpdateAsync(set => set.SetProperty(product => product.TrackStock, false));
        await context.ProductVariants.ExecuteUpdateAsync(set => set.SetProperty(variant => variant.TrackStock, false));
        var things = await context.ProductVariants
            .Where(variant => variant.ArchivedAt == null && variant.IsAvailable && variant.Product!.IsActive && variant.Product.ArchivedAt == null)
            .OrderBy(variant => variant.Id).Select(variant => new { variant.Id, variant.ProductId }).ToListAsync();
        await using var tokens = new TokenService(contexts, TokenLifetimes.Default, TimeProvider.System);
        var sessions = new List<string>(guests);
        for (var i = 0; i < guests; i++) sessions.Add((await tokens.StartGuestAsync(new ClientInfo())).Token);
        var requests = new List<byte[]>(guests * 5);
        for (var line = 0; line < 5; line++)
        {
            for (var guest = 0; guest < guests; guest++)
            {
                var thing = things[(guest * 7 + line * 131) % things.Count];
                requests.Add(Post(sessions[guest], new { productId = IdOf("Product", thing.ProductId), variantId = IdOf("ProductVariant", thing.Id), quantity = 1 }));
            }
        }

        return requests;
    }

    private static byte[] Post(string session, object input)
    {
        var body = JsonSerializer.Serialize(new { query = Mutation, variables = new { input } });
        return Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Session-Token: {session}\r\nAccept: application/graphql-response+json, application/json;q=0.9\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private static string IdOf(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));

    private static void Print(string name, Measurement measured) => Console.WriteLine(
        $"{name,-8} {measured.RequestsPerSecond,8:N0}/s   {measured.CpuMicroseconds,6:N0} µs CPU   {measured.Kilobytes,6:N1} KB   p50 {measured.P50:N2} ms   p99 {measured.P99:N2} ms");

    /// <summary>What is fast must also be right.</summary>
    private static async Task CheckAsync(TemporaryShop shop)
    {
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        var wrong = await context.Carts.CountAsync(cart => cart.TotalItems != cart.Items.Sum(item => item.Quantity)
            || cart.TotalCents != cart.Items.Sum(item => item.Quantity * item.UnitPriceCents));
        var carts = await context.Carts.CountAsync();
        var pieces = await context.CartItems.SumAsync(item => item.Quantity);
        Console.WriteLine($"{carts:N0} carts with {pieces:N0} pieces, {wrong} with wrong totals");
    }
}
