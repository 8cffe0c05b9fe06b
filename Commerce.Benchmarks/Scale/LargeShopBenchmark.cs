using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Commerce.Benchmarks.GraphQL;
using Commerce.Benchmarks.Insights;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Insights;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Scale;

/// <summary>What the questions cost that a shop is asked most, in one with many products and many orders, and what it takes on the disk.</summary>
internal static class LargeShopBenchmark
{
    private const int FarPage = 1_000;

    /// <summary>The customer has every so-manieth order.</summary>
    private const int OfOneCustomer = 5_000;

    private const string Customer = "regular@example.com";

    private const string AllQuery =
        "query Page($a: String) { products(first: 20, after: $a, where: {isActive: {eq: true}}, order: [{priceCents: ASC}]) { nodes { " + Scenarios.ProductSelection + " } pageInfo { hasNextPage endCursor } } }";

    private const string WalkQuery =
        "query Walk($a: String) { products(first: 50, after: $a, where: {isActive: {eq: true}}, order: [{priceCents: ASC}]) { nodes { id } pageInfo { hasNextPage endCursor } } }";

    private const string OrdersQuery =
        "{ orders(first: 50, where: { status: { eq: DELIVERED }, totalCents: { gte: 20000 } }, order: [{ orderDate: DESC }]) { totalCount nodes { id orderNumber status orderDate email totalCents paymentStatus fulfillmentStatus } pageInfo { endCursor hasNextPage } } }";

    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(LargeShopOptions options)
    {
        await using var shop = await TemporaryShop.OpenAsync(options.Folder, options.Postgres);
        var (staff, customer) = await FillAsync(shop, options);
        if (!options.Measure) return;
        await using (var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync())
        {
            Console.WriteLine($"{(options.Postgres is null ? "SQLite" : "PostgreSQL")}, {await context.Products.CountAsync():N0} products, {await context.ProductVariants.CountAsync():N0} variants, {await context.Orders.CountAsync():N0} orders");
            await TableSizes.PrintAsync(context);
        }

        await MeasureAsync(shop, staff, customer);
        if (options.Import > 0) await FeedBenchmark.MeasureInAsync(shop, options.Import);
    }

    private static async Task<(string Staff, string Customer)> FillAsync(TemporaryShop shop, LargeShopOptions options)
    {
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        var watch = Stopwatch.StartNew();
        if (options.Products - await context.Products.CountAsync() is > 0 and var products)
        {
            await shop.Get<SyntheticCatalog>().SeedAsync(products);
            Console.WriteLine($"{products:N0} products written in {watch.Elapsed.TotalSeconds:0} s");
        }

        watch.Restart();
        if (options.Orders == 0) return (await SalesHistory.DeskAsync(shop), await CustomerAsync(shop));
        if (!await context.Orders.AnyAsync())
        {
            await SalesHistory.WriteAsync(shop, options.Orders * 5 / 2);
            var customer = new User { UserName = Customer, Email = Customer, NormalizedUserName = Customer.ToUpperInvariant(), NormalizedEmail = Customer.ToUpperInvariant(), FirstName = "Regular", SecurityStamp = "1" };
            context.Users.Add(customer);
            await context.SaveChangesAsync();
            await context.Orders.Where(order => order.Id % OfOneCustomer == 0).ExecuteUpdateAsync(set => set.SetProperty(order => order.UserId, customer.Id));
            await new SalesMonths(shop.Get<ShopWrites>(), contexts, TimeProvider.System).HandleAsync(new Job(), default);
            Console.WriteLine($"{options.Orders:N0} orders written in {watch.Elapsed.TotalSeconds:0} s");
        }

        return (await SalesHistory.DeskAsync(shop), await CustomerAsync(shop));
    }

    private static async Task<string> CustomerAsync(TemporaryShop shop) => await SalesHistory.TokenAsync(shop, Customer) ?? "";

    private static async Task MeasureAsync(TemporaryShop shop, string staff, string customer)
    {
        await using var server = await ServerProcess.StartShopAsync(shop.Data);
        Console.WriteLine();
        Console.WriteLine($"| question | p50 ms | p99 ms | CPU ms/request |{Environment.NewLine}|---|---|---|---|");
        await AskAsync("a category, page 1", Scenarios.Post(Scenarios.ListQuery, new { c = "synthetic-3" }));
        await AskAsync("the whole catalog by price, page 1", Scenarios.Post(AllQuery, new { a = (string?)null }));
        if (Walk(server) is { } far) await AskAsync($"the same, page {FarPage + 1:N0}", Scenarios.Post(AllQuery, new { a = far }));
        await AskAsync("a product by its slug", Scenarios.Post(Scenarios.SlugQuery, new { s = await SlugAsync(shop) }));
        await AskAsync("two words, page", Scenarios.Post(SearchBenchmark.TwoWords, null));
        await AskAsync("a word, page and all facets", Scenarios.Post(SearchBenchmark.WordWithFacets, null));
        if (customer.Length > 0)
        {
            await AskAsync("one customer's last ten orders with lines", Scenarios.Post(Scenarios.HistoryQuery, null, customer));
            await AskAsync("the desk: orders by status and total, newest first, with their number", Scenarios.Post(OrdersQuery, null, staff));
            await AskAsync("the desk: an order by its number", Scenarios.Post("{ orders(first: 5, where: { orderNumber: { eq: \"1000777\" } }) { nodes { id orderNumber items { productName quantity } } } }", null, staff));
            foreach (var days in (int[])[30, 365]) await AskAsync($"the dashboard, {days} days", Scenarios.Post(Dashboard(days), null, staff));
        }

        async Task AskAsync(string name, byte[] request)
        {
            await LoadGenerator.RunAsync(server, [request], 1, s_time / 2);
            var result = await LoadGenerator.RunAsync(server, [request], 1, s_time);
            Console.WriteLine($"| {name} | {result.P50:0.0} | {result.P99:0.0} | {result.CpuMicroseconds / 1000.0:0.0} |");
        }
    }

    private static string Dashboard(int days)
    {
        var from = SalesHistory.End.AddDays(-days).ToString("O", CultureInfo.InvariantCulture);
        var to = SalesHistory.End.ToString("O", CultureInfo.InvariantCulture);
        return $"{{ dashboard(from: \"{from}\", to: \"{to}\") {{ {InsightsBenchmark.Everything} }} }}";
    }

    private static async Task<string> SlugAsync(TemporaryShop shop)
    {
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        return await context.Products.Where(product => product.IsActive).OrderByDescending(product => product.Id).Select(product => product.Slug).FirstAsync();
    }

    // Cursors are opaque, so the way to a far page leads over those before it.
    private static string? Walk(ServerProcess server)
    {
        using var client = new HttpClientConnection(server.Address);
        string? cursor = null;
        for (var products = 0; products < FarPage * 20; products += 50)
        {
            using var answer = JsonDocument.Parse(client.Fetch(Scenarios.Post(WalkQuery, new { a = cursor })));
            var page = answer.RootElement.GetProperty("data").GetProperty("products").GetProperty("pageInfo");
            if (!page.GetProperty("hasNextPage").GetBoolean()) return null;
            cursor = page.GetProperty("endCursor").GetString();
        }

        return cursor;
    }
}
