using System.Text.Json;
using Commerce.Domain.Carts;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Carts;

/// <summary>Clients that worked offline, over HTTP.</summary>
public abstract class CartSyncContract(ApiHost api)
{
    [ContractFact]
    public async Task Sync_NobodyElseWasThere_MakesTheCartWhatTheClientHas()
    {
        using var guest = await CartClient.GuestAsync(api);
        var products = await ProductsAsync(4);
        var first = await SyncAsync(guest, null, Line(products[0], 2), Line(products[1], 1), Line(products[0], 1));
        var version = VersionOf(first);
        var second = await SyncAsync(guest, version, Line(products[0], 1), Line(products[2], 4, "{\"a\":1}"));

        Assert.Equal([3, 1], CartClient.QuantitiesOf(first.GetProperty("cart")));
        Assert.Equal("MOBILE", first.GetProperty("cart").GetProperty("syncSource").GetString());
        Assert.Equal([1, 4], CartClient.QuantitiesOf(second.GetProperty("cart")));
        Assert.Empty(CartClient.WarningsOf(second));
        var again = await SyncAsync(guest, version, Line(products[0], 1), Line(products[2], 4, "{\"a\":1}"));
        Assert.Equal(VersionOf(second), VersionOf(again));
    }

    [ContractFact]
    public async Task Sync_AnotherDeviceWasThere_LosesNothing_AndSaysWhy()
    {
        using var phone = await CartClient.GuestAsync(api);
        using var tablet = CartClient.OfToken(api, phone.GuestToken);
        var products = await ProductsAsync(4);
        var version = VersionOf(await SyncAsync(phone, null, Line(products[0], 2), Line(products[1], 2), Line(products[2], 2)));
        await SyncAsync(tablet, version, Line(products[0], 5), Line(products[1], 2), Line(products[3], 1));

        var merged = await SyncAsync(phone, version, Line(products[0], 3), Line(products[2], 2));

        // The tablet's five hold, the phone took the second out, the tablet took the third out while the phone still has it, and added a fourth.
        Assert.Equal([5, 1, 2], CartClient.QuantitiesOf(merged.GetProperty("cart")));
        Assert.Equal(["CHANGED_ELSEWHERE", "ADDED_ELSEWHERE"], CartClient.WarningsOf(merged));
        Assert.Equal(3, merged.GetProperty("warnings")[0].GetProperty("requestedQuantity").GetInt32());
    }

    [ContractFact]
    public async Task Sync_StockPricesAndWhatIsGone_AreTold()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (few, _) = await CartClient.ProductAsync(api, stock: 3, priceCents: 500);
        var (none, _) = await CartClient.ProductAsync(api, stock: 0);
        var (hidden, _) = await CartClient.ProductAsync(api, isActive: false);
        var (moved, movedId) = await CartClient.ProductAsync(api, priceCents: 100);
        await guest.AddAsync(moved);
        await using (var context = api.Database.NewContext())
            await context.Products.Where(p => p.Id == movedId).ExecuteUpdateAsync(set => set.SetProperty(p => p.PriceCents, 120));

        var synced = await SyncAsync(guest, null, Line(few, 9, price: 450), Line(none, 2), Line(hidden, 1), Line(CartClient.GlobalId("Product", 88_888_888), 1), Line(moved, 1, price: 120));

        Assert.Equal(["QUANTITY_CAPPED", "PRICE_CHANGED", "QUANTITY_CAPPED", "NOT_SOLD", "NOT_SOLD"], CartClient.WarningsOf(synced));
        Assert.Equal([1, 3, 1], CartClient.QuantitiesOf(synced.GetProperty("cart")));
        // Who saw today's price has accepted it.
        Assert.Equal(120, synced.GetProperty("cart").GetProperty("items")[0].GetProperty("unitPriceCents").GetInt32());
        Assert.Equal(["QUANTITY_ABOVE_STOCK"], CartClient.WarningsOf(await guest.ReadAsync("warnings { code }")));
    }

    [ContractFact]
    public async Task Sync_BadLines_AreNamedByTheirPlace_AllAtOnce()
    {
        using var guest = await CartClient.GuestAsync(api);
        var products = await ProductsAsync(1);

        var refused = await SyncAsync(guest, null, Line(products[0], 1), Line(products[0], 0), Line(products[0], 1, "nothing"));

        Assert.Equal(["INVALID_QUANTITY", "INVALID_METADATA"], CartClient.CodesOf(refused));
        Assert.Equal("[\"lines\",\"1\",\"quantity\"]", refused.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal(["CART_FULL"], CartClient.CodesOf(await SyncAsync(guest, null, [.. Enumerable.Range(0, CartLimits.MaxLines + 1).Select(_ => Line(products[0], 1))])));
    }

    [ContractFact]
    public async Task Sync_TheCartWasBoughtMeanwhile_IsNotBoughtTwice()
    {
        var (customer, email) = await CartClient.CustomerAsync(api);
        using var phone = customer;
        var products = await ProductsAsync(3);
        var version = VersionOf(await SyncAsync(phone, null, Line(products[0], 2), Line(products[1], 1)));
        await using (var context = api.Database.NewContext())
        {
            var cart = await context.Carts.SingleAsync(row => row.User!.Email == email);
            cart.Convert(DateTime.UtcNow);
            await context.SaveChangesAsync();
        }

        await phone.AddAsync(products[2]);
        var synced = await SyncAsync(phone, version, Line(products[0], 3), Line(products[1], 1));

        Assert.Equal([1, 1], CartClient.QuantitiesOf(synced.GetProperty("cart")));
        Assert.Equal(["ALREADY_TAKEN", "ALREADY_TAKEN", "ADDED_ELSEWHERE"], CartClient.WarningsOf(synced));
        Assert.True(VersionOf(synced) > version);
    }

    [ContractFact]
    public async Task Sync_TwoClientsAtRandom_LoseNoLine_AndTotalsAreThoseOfTheLines()
    {
        var products = await ProductsAsync(6);
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            using var a = await CartClient.GuestAsync(api);
            using var b = CartClient.OfToken(api, a.GuestToken);
            var start = Edited([], random);
            var version = VersionOf(await SendAsync(a, start, null));
            var (ofA, ofB) = (Edited(start, random), Edited(start, random));
            await Task.WhenAll(SendAsync(a, ofA, version), SendAsync(b, ofB, version));
            // Whoever was first sends again, knowing nothing of the second.
            var last = await SendAsync(random.Next(2) == 0 ? a : b, random.Next(2) == 0 ? ofA : ofB, version);

            var cart = last.GetProperty("cart");
            var lines = cart.GetProperty("items").EnumerateArray().ToList();
            var names = lines.Select(line => line.GetProperty("metadata").GetString()!).ToList();
            Assert.Equal(names.Distinct().Count(), names.Count);
            Assert.Equal(lines.Sum(line => line.GetProperty("quantity").GetInt32()), cart.GetProperty("totalItems").GetInt32());
            Assert.Equal(
                lines.Sum(line => line.GetProperty("quantity").GetInt32() * line.GetProperty("unitPriceCents").GetInt32()), cart.GetProperty("totalCents").GetInt32());
            foreach (var key in ofA.Keys.Union(ofB.Keys).Where(key => ofA.GetValueOrDefault(key) != start.GetValueOrDefault(key) || ofB.GetValueOrDefault(key) != start.GetValueOrDefault(key)))
            {
                var now = lines.Where(line => Number(line) == key).Select(line => line.GetProperty("quantity").GetInt32()).SingleOrDefault();
                var (was, inA, inB) = (start.GetValueOrDefault(key), ofA.GetValueOrDefault(key), ofB.GetValueOrDefault(key));
                if (inA != was && inB != was) Assert.True(now >= Math.Max(inA, inB), $"seed {seed}, line {key}: {was} became {inA} and {inB}, and is {now}");
                else Assert.True(now >= (inA == was ? inB : inA), $"seed {seed}, line {key}: {was} became {inA} and {inB}, and is {now}");
            }
        }

        Task<JsonElement> SendAsync(CartClient client, Dictionary<int, int> cart, int? version) =>
            SyncAsync(client, version, [.. cart.Select(line => Line(products[line.Key], line.Value, $"{{\"n\":{line.Key}}}"))]);

        static int Number(JsonElement line)
        {
            using var metadata = JsonDocument.Parse(line.GetProperty("metadata").GetString()!);
            return metadata.RootElement.GetProperty("n").GetInt32();
        }
    }

    private static Dictionary<int, int> Edited(Dictionary<int, int> cart, Random random)
    {
        var copy = new Dictionary<int, int>(cart);
        for (var i = 0; i < 4; i++)
        {
            var key = random.Next(6);
            if (random.Next(4) == 0) copy.Remove(key);
            else copy[key] = random.Next(1, 9);
        }

        return copy;
    }

    private async Task<List<string>> ProductsAsync(int count)
    {
        var products = new List<string>();
        for (var i = 0; i < count; i++) products.Add((await CartClient.ProductAsync(api, stock: 1000)).GlobalId);
        return products;
    }

    private static object Line(string productId, int quantity, string? metadata = null, int? price = null) => new { productId, quantity, metadata, unitPriceCents = price };

    private static Task<JsonElement> SyncAsync(CartClient client, int? version, params object[] lines) => client.DoAsync("syncCart", new { lines, version });

    private static int VersionOf(JsonElement payload) => payload.GetProperty("cart").GetProperty("version").GetInt32();
}

public sealed class SqliteCartSyncTests(SqliteApi api) : CartSyncContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCartSyncTests(PostgresApi api) : CartSyncContract(api), IClassFixture<PostgresApi>;
