using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Feeds;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Nodes;

/// <summary>One of two nodes goes: killed in the middle of something, or told to end.</summary>
public sealed partial class TwoNodesTests
{
    private const int Rows = 12_000;
    private const int Orders = 40;
    private const int Stock = 1_000;

    [ContractFact]
    public async Task Import_NodeKilled_GoesOnAtTheOther()
    {
        var (one, two) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Merchandiser);
        var file = new StringBuilder("Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n");
        for (var n = 0; n < Rows; n++)
            file.Append(CultureInfo.InvariantCulture, $"node-{n / 2},Node {n / 2},Killed,Size,{n % 2},NODE-{n},9.50,shopify,{1 + n % 9}\n");

        await one.UploadAsync(
            "mutation($file: Upload!) { uploadProductFeed(input: { file: $file }) { productFeed { id } } }", new { file = (object?)null },
            Encoding.UTF8.GetBytes(file.ToString()), "nodes.csv", bearer);
        var (feed, job) = await FeedAsync(feed => feed.ProcessedRows > 0);
        var (runs, other) = one.Runs(job.WorkerId) ? (one, two) : (two, one);
        Assert.True(runs.Runs(job.WorkerId));
        await runs.KillAsync();
        var (stopped, _) = await FeedAsync(_ => true);
        Assert.Equal(FeedStatus.Processing, stopped.Status);
        Assert.InRange(stopped.ProcessedRows, feed.ProcessedRows, Rows - 1);

        (feed, job) = await FeedAsync(feed => feed.Status is not FeedStatus.Processing);

        Assert.True(other.Runs(job.WorkerId));
        Assert.Equal((FeedStatus.Completed, Rows, Rows, 0), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows));
        await using var context = nodes.NewContext();
        var stocks = await context.ProductVariants.Where(variant => variant.Sku!.StartsWith("NODE-"))
            .Select(variant => new { variant.Sku, variant.StockQuantity, Ledger = variant.InventoryTransactions.Select(row => row.QuantityChange).ToList() }).ToListAsync();
        Assert.Equal(
            Enumerable.Range(0, Rows).Select(n => $"NODE-{n}: {1 + n % 9} of [{1 + n % 9}]").Order(StringComparer.Ordinal),
            stocks.Select(stock => $"{stock.Sku}: {stock.StockQuantity} of [{string.Join(", ", stock.Ledger)}]").Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task Checkout_NodeKilled_LosesAndDoublesNothing()
    {
        var (one, two) = await nodes.BothAsync();
        var (product, option) = await ShelfAsync();
        var acknowledged = new ConcurrentDictionary<string, string>();
        var wrong = new ConcurrentQueue<string>();
        var left = Orders;

        async Task ShopAsync()
        {
            while (Interlocked.Decrement(ref left) is var number and >= 0)
            {
                var (key, guest) = (Guid.NewGuid().ToString(), await GuestAsync(product));
                // Who gets no answer asks again with the same key, and elsewhere.
                for (var turn = number; !acknowledged.ContainsKey(key); turn++)
                {
                    var (order, problem) = await OrderAsync(turn % 2 == 0 ? one : two, guest, key, option);
                    if (order is not null) acknowledged[key] = order;
                    if (problem is null) continue;
                    wrong.Enqueue(problem);
                    return;
                }
            }
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var clients = Enumerable.Range(0, 6).Select(_ => Task.Run(ShopAsync)).ToList();
        while (acknowledged.Count < Orders / 4 && wrong.IsEmpty) await Task.Delay(5, patience.Token);
        await one.KillAsync();
        await Task.WhenAll(clients);

        Assert.Empty(wrong);
        await using var context = nodes.NewContext();
        var numbers = await context.Orders.Where(order => order.Email == "nodes@example.com").Select(order => order.OrderNumber).ToListAsync();
        // None lost, none doubled: everybody asked until there was an answer.
        Assert.Equal(acknowledged.Values.Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));
        Assert.Equal(Orders, numbers.Count);
        var stock = await context.Products.Where(row => row.Id == product.Id)
            .Select(row => new { row.StockQuantity, Ledger = row.InventoryTransactions.Sum(change => change.QuantityChange) }).SingleAsync();
        Assert.Equal((Stock - Orders, Stock - Orders), (stock.StockQuantity, stock.Ledger));
    }

    [ContractFact]
    public async Task Restart_OfOneAfterTheOther_FailsNoRequest()
    {
        var (one, two) = await nodes.BothAsync();
        using var socket = await one.OpenSocketAsync(await one.SignInAsync(Merchandiser));
        var failed = new ConcurrentQueue<string>();
        int[] answered = [0, 0];
        var isOver = false;

        // What a load balancer does: in turn, and to nobody who says that he is not ready.
        async Task AskAsync(int first)
        {
            for (var turn = first; !Volatile.Read(ref isOver); turn++)
            {
                var node = turn % 2 == 0 ? one : two;
                if (!await node.IsReadyAsync()) continue;
                try
                {
                    using var response = await node.SendAsync(NodeTalk.JsonContent("{ products(first: 5) { nodes { id name } } }"));
                    if (response.StatusCode == HttpStatusCode.OK) Interlocked.Increment(ref answered[turn % 2]);
                    else failed.Enqueue($"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
                }
                catch (Exception exception) when (exception is HttpRequestException or IOException)
                {
                    failed.Enqueue(exception.ToString());
                }
            }
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var clients = Enumerable.Range(0, 4).Select(first => Task.Run(() => AskAsync(first))).ToList();
        while (Math.Min(Volatile.Read(ref answered[0]), Volatile.Read(ref answered[1])) < 20 && failed.IsEmpty) await Task.Delay(5, patience.Token);
        one.Terminate();
        var closed = await socket.ReceiveAsync(TimeSpan.FromMinutes(1));
        var code = await one.EndAsync();
        var before = Volatile.Read(ref answered[1]);
        (one, two) = await nodes.BothAsync();
        Volatile.Write(ref answered[0], 0);
        while (Math.Min(Volatile.Read(ref answered[0]), Volatile.Read(ref answered[1]) - before) < 20 && failed.IsEmpty) await Task.Delay(5, patience.Token);
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(clients);

        Assert.Empty(failed);
        Assert.Equal(0, code);
        // Clients of subscriptions come again, elsewhere.
        Assert.Equal("1001 The server is going down.", closed);
    }

    private async Task<(ProductFeed Feed, Job Job)> FeedAsync(Func<ProductFeed, bool> isEnough)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            await using var context = nodes.NewContext();
            var feed = await context.ProductFeeds.AsNoTracking().Include(row => row.Job).SingleAsync(row => row.Filename == "nodes.csv", patience.Token);
            if (isEnough(feed)) return (feed, feed.Job!);
            await Task.Delay(10, patience.Token);
        }
    }

    private async Task<(Product Product, string Option)> ShelfAsync()
    {
        await using var context = nodes.NewContext();
        var product = Make.Product();
        var option = new ShippingOption { Name = "To two nodes", RateCents = 590 };
        context.AddRange(product, option);
        await context.SaveChangesAsync();
        await nodes.Get<StockLedger>().SetAsync(context, product.Id, null, Stock, InventoryTransactionType.Purchase);
        return (product, CheckoutStage.GlobalId("ShippingOption", option.Id));
    }

    /// <summary>The token of a guest with a cart of one piece.</summary>
    private async Task<string> GuestAsync(Product product)
    {
        var (session, token) = await nodes.Get<TokenService>().StartGuestAsync(new ClientInfo());
        await using var context = nodes.NewContext();
        var cart = new Cart { Items = [new CartItem { ProductId = product.Id, Quantity = 1, UnitPriceCents = product.PriceCents, ProductName = product.Name }] };
        cart.Recalculate();
        context.Carts.Add(cart);
        await context.SaveChangesAsync();
        await context.Sessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.CartId, cart.Id));
        return token;
    }

    /// <summary>The order's number, or what is wrong; neither when no answer came.</summary>
    private static async Task<(string? Order, string? Problem)> OrderAsync(NodeProcess node, string guest, string key, string option)
    {
        var input = new
        {
            idempotencyKey = key, email = "nodes@example.com", shippingOptionId = option, payment = new { token = "tok_ok" },
            shippingAddress = new { name = "Ada", line1 = "1 Main St", city = "LA", state = "CA", country = "US", postalCode = "90001" },
        };
        try
        {
            using var response = await node.SendAsync(
                NodeTalk.JsonContent("mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNumber } errors { ... on Error { code message } } } }", new { input }), guest: guest);
            var text = await response.Content.ReadAsStringAsync();
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("data", out var data) && data.GetProperty("placeOrder").GetProperty("order") is { ValueKind: JsonValueKind.Object } order
                ? (order.GetProperty("orderNumber").GetString(), null)
                : (null, text);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return (null, null);
        }
    }
}
