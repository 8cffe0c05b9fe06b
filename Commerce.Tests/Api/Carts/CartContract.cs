using System.Text.Json;
using Commerce.Domain.Carts;
using Commerce.Domain.Inventory;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Carts;

/// <summary>What shoppers do to their carts, over HTTP.</summary>
public abstract class CartContract(ApiHost api)
{
    [ContractFact]
    public async Task Add_FirstAndAgain_OneLineThatGrows()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api, priceCents: 250);

        var first = await guest.AddAsync(product, 2);
        var second = await guest.AddAsync(product, 3);

        Assert.Equal(2, first.GetProperty("cart").GetProperty("totalItems").GetInt32());
        var cart = second.GetProperty("cart");
        Assert.Equal([5], CartClient.QuantitiesOf(cart));
        Assert.Equal(1250, cart.GetProperty("totalCents").GetInt32());
        Assert.Equal("WEB", cart.GetProperty("syncSource").GetString());
        Assert.Equal(first.GetProperty("cart").GetProperty("version").GetInt32() + 1, cart.GetProperty("version").GetInt32());
        Assert.Empty(CartClient.WarningsOf(second));
        Assert.Equal(cart.ToString(), (await guest.ReadAsync()).ToString());
    }

    [ContractFact]
    public async Task Add_NoSessionOrKeyWithoutScope_IsRefusedInWords()
    {
        var (product, _) = await CartClient.ProductAsync(api);
        using var nobody = new CartClient(api.NewClient());
        var key = await api.AskAsync(
            "mutation { createApiKey(input: { name: \"k\", scopes: [\"catalog:read\"] }) { createdApiKey { secret } } }", email: "admin@demo.example");
        using var program = CartClient.Bearer(api, key.Data("createApiKey", "createdApiKey", "secret").GetString()!);
        var other = await api.AskAsync(
            "mutation { createApiKey(input: { name: \"k2\", scopes: [\"carts:write\"] }) { createdApiKey { secret } } }", email: "customer@demo.example");
        using var till = CartClient.Bearer(api, other.Data("createApiKey", "createdApiKey", "secret").GetString()!);

        Assert.Equal(["SESSION_REQUIRED"], CartClient.CodesOf(await nobody.AddAsync(product)));
        Assert.Equal(["SCOPE_REQUIRED"], CartClient.CodesOf(await program.AddAsync(product)));
        Assert.Empty(CartClient.CodesOf(await till.AddAsync(product)));
    }

    [ContractFact]
    public async Task Add_WhatIsNotSold_IsRefusedByName()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (plain, _) = await CartClient.ProductAsync(api);
        var (hidden, _) = await CartClient.ProductAsync(api, isActive: false);
        var (shirt, shirtId) = await CartClient.ProductAsync(api);
        var small = await CartClient.VariantAsync(api, shirtId, "S");
        var gone = await CartClient.VariantAsync(api, shirtId, "M");
        var closed = await CartClient.VariantAsync(api, shirtId, "L");
        await using (var context = api.Database.NewContext())
        {
            await context.ProductVariants.Where(v => v.ProductId == shirtId && v.Name == "M").ExecuteUpdateAsync(set => set
                .SetProperty(v => v.ArchivedAt, DateTime.UtcNow).SetProperty(v => v.IsAvailable, false));
            await context.ProductVariants.Where(v => v.ProductId == shirtId && v.Name == "L").ExecuteUpdateAsync(set => set.SetProperty(v => v.IsAvailable, false));
        }

        Assert.Equal(["PRODUCT_NOT_FOUND"], CartClient.CodesOf(await guest.AddAsync(CartClient.GlobalId("Product", 99_999_999))));
        Assert.Equal(["PRODUCT_NOT_FOUND"], CartClient.CodesOf(await guest.AddAsync(hidden)));
        Assert.Equal(["VARIANT_REQUIRED"], CartClient.CodesOf(await guest.AddAsync(shirt)));
        Assert.Equal(["VARIANT_NOT_FOUND"], CartClient.CodesOf(await guest.AddAsync(plain, variantId: small)));
        Assert.Equal(["VARIANT_NOT_FOUND"], CartClient.CodesOf(await guest.AddAsync(shirt, variantId: gone)));
        Assert.Equal(["NOT_SOLD"], CartClient.CodesOf(await guest.AddAsync(shirt, variantId: closed)));
        Assert.Empty(CartClient.CodesOf(await guest.AddAsync(shirt, variantId: small)));
    }

    [ContractFact]
    public async Task Add_BadQuantityAndMetadata_SaysBothAtOnce()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);

        Assert.Equal(["INVALID_QUANTITY", "INVALID_METADATA"], CartClient.CodesOf(await guest.AddAsync(product, 0, metadata: "[1]")));
        Assert.Equal(["INVALID_QUANTITY"], CartClient.CodesOf(await guest.AddAsync(product, -3)));
        Assert.Equal(["INVALID_QUANTITY"], CartClient.CodesOf(await guest.AddAsync(product, int.MaxValue)));
        Assert.Equal(["INVALID_METADATA"], CartClient.CodesOf(await guest.AddAsync(product, metadata: "{\"a\":\"" + new string('x', 5000) + "\"}")));
        Assert.Equal(JsonValueKind.Null, (await guest.ReadAsync()).ValueKind);
    }

    [ContractFact]
    public async Task Add_MoreThanThereIs_IsCappedThenRefused()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (few, _) = await CartClient.ProductAsync(api, stock: 3);
        var (none, _) = await CartClient.ProductAsync(api, stock: 0);
        var (later, _) = await CartClient.ProductAsync(api, stock: 0, policy: InventoryPolicy.Continue);

        var capped = await guest.AddAsync(few, 5);
        var warning = capped.GetProperty("warnings")[0];
        Assert.Equal([3], CartClient.QuantitiesOf(capped.GetProperty("cart")));
        Assert.Equal("QUANTITY_CAPPED", warning.GetProperty("code").GetString());
        Assert.Equal((5, 3), (warning.GetProperty("requestedQuantity").GetInt32(), warning.GetProperty("quantity").GetInt32()));
        Assert.Equal(3, warning.GetProperty("item").GetProperty("quantity").GetInt32());

        Assert.Equal(["OUT_OF_STOCK"], CartClient.CodesOf(await guest.AddAsync(few)));
        Assert.Equal(["OUT_OF_STOCK"], CartClient.CodesOf(await guest.AddAsync(few, metadata: "{\"color\":\"red\"}")));
        Assert.Equal(["OUT_OF_STOCK"], CartClient.CodesOf(await guest.AddAsync(none)));
        Assert.Equal([3, 50], CartClient.QuantitiesOf((await guest.AddAsync(later, 50)).GetProperty("cart")));
        Assert.Equal(["QUANTITY_LIMIT"], CartClient.CodesOf(await AddTwice(later)));

        async Task<JsonElement> AddTwice(string product)
        {
            await guest.AddAsync(product, CartLimits.MaxQuantity);
            return await guest.AddAsync(product);
        }
    }

    [ContractFact]
    public async Task Add_OtherMetadata_IsAnotherLine_HoweverItIsSpelled()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);

        await guest.AddAsync(product);
        await guest.AddAsync(product, metadata: "{\"text\":\"Ä\",\"size\":1.0}");
        await guest.AddAsync(product, metadata: " { \"size\" : 1, \"text\" : \"\\u00c4\" } ");
        var cart = (await guest.AddAsync(product, metadata: "{}")).GetProperty("cart");

        Assert.Equal([2, 2], CartClient.QuantitiesOf(cart));
        using var metadata = JsonDocument.Parse(cart.GetProperty("items")[1].GetProperty("metadata").GetString()!);
        Assert.Equal("Ä", metadata.RootElement.GetProperty("text").GetString());
    }

    [ContractFact]
    public async Task Add_TooManyLinesOrTooMuchMoney_IsRefused()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (dear, _) = await CartClient.ProductAsync(api, stock: 9999, priceCents: 1_000_000);
        var (product, _) = await CartClient.ProductAsync(api, stock: 9999);
        Assert.Equal(["AMOUNT_OVERFLOW"], CartClient.CodesOf(await guest.AddAsync(dear, 9999)));

        for (var i = 0; i < CartLimits.MaxLines; i++) await guest.AddAsync(product, metadata: $"{{\"n\":{i}}}");
        Assert.Equal(["CART_FULL"], CartClient.CodesOf(await guest.AddAsync(product)));
        Assert.Empty(CartClient.CodesOf(await guest.AddAsync(product, metadata: "{\"n\":1}")));
        var actions = (await guest.ReadAsync("actions { action enabled code reason }")).GetProperty("actions").EnumerateArray().ToList();
        var add = actions.Single(action => action.GetProperty("action").GetString() == "ADD_ITEM");
        Assert.Equal("CART_FULL", add.GetProperty("code").GetString());
        Assert.False(add.GetProperty("enabled").GetBoolean());
    }

    [ContractFact]
    public async Task Update_QuantityAndMetadata_JoinsLinesThatBecomeTheSame()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api, stock: 6);
        await guest.AddAsync(product, 2);
        var lines = (await guest.AddAsync(product, 3, metadata: "{\"a\":1}")).GetProperty("cart").GetProperty("items");
        var first = lines[0].GetProperty("id").GetString();
        var second = lines[1].GetProperty("id").GetString();

        Assert.Equal([2, 4], CartClient.QuantitiesOf((await guest.DoAsync("updateCartItem", new { cartItemId = second, quantity = 9 })).GetProperty("cart")));
        Assert.Equal(["INVALID_QUANTITY"], CartClient.CodesOf(await guest.DoAsync("updateCartItem", new { cartItemId = second, quantity = 0 })));
        var joined = await guest.DoAsync("updateCartItem", new { cartItemId = second, metadata = (string?)null });
        Assert.Equal([6], CartClient.QuantitiesOf(joined.GetProperty("cart")));
        Assert.Equal(["LINES_JOINED"], CartClient.WarningsOf(joined));
        var engraved = await guest.DoAsync("updateCartItem", new { cartItemId = first, metadata = "{\"b\":2}", quantity = 1 });
        Assert.Equal([1], CartClient.QuantitiesOf(engraved.GetProperty("cart")));
        Assert.Contains("\"b\"", engraved.GetProperty("cart").GetProperty("items")[0].GetProperty("metadata").GetString(), StringComparison.Ordinal);
        Assert.Equal(["CART_ITEM_NOT_FOUND"], CartClient.CodesOf(await guest.DoAsync("updateCartItem", new { cartItemId = second, quantity = 1 })));
    }

    [ContractFact]
    public async Task Remove_AndClear_LeaveNothing_AndOthersCannot()
    {
        using var guest = await CartClient.GuestAsync(api);
        using var stranger = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var (other, _) = await CartClient.ProductAsync(api);
        await guest.AddAsync(product, 2);
        var line = (await guest.AddAsync(other)).GetProperty("cart").GetProperty("items")[0].GetProperty("id").GetString();
        await stranger.AddAsync(product);

        Assert.Equal(["CART_ITEM_NOT_FOUND"], CartClient.CodesOf(await stranger.DoAsync("removeFromCart", new { cartItemId = line })));
        Assert.Equal(["CART_ITEM_NOT_FOUND"], CartClient.CodesOf(await stranger.DoAsync("updateCartItem", new { cartItemId = line, quantity = 9 })));
        Assert.Equal([1], CartClient.QuantitiesOf((await guest.DoAsync("removeFromCart", new { cartItemId = line })).GetProperty("cart")));
        Assert.Equal(["CART_ITEM_NOT_FOUND"], CartClient.CodesOf(await guest.DoAsync("removeFromCart", new { cartItemId = line })));
        var cleared = (await guest.DoAsync("clearCart", new { })).GetProperty("cart");
        Assert.Empty(CartClient.QuantitiesOf(cleared));
        Assert.Equal((0, 0), (cleared.GetProperty("totalItems").GetInt32(), cleared.GetProperty("totalCents").GetInt32()));
        using var nobody = await CartClient.GuestAsync(api);
        Assert.Equal(["CART_NOT_FOUND"], CartClient.CodesOf(await nobody.DoAsync("clearCart", new { })));
    }

    [ContractFact]
    public async Task ExpectedVersion_OfBefore_IsRefusedWithTheCurrentOne()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var version = (await guest.AddAsync(product)).GetProperty("cart").GetProperty("version").GetInt32();

        var good = await guest.DoAsync("addToCart", new { productId = product, expectedVersion = version });
        var stale = await guest.DoAsync(
            "addToCart", new { productId = product, expectedVersion = version }, "cart { id } errors { ... on StaleVersionError { code expectedVersion actualVersion } }");

        Assert.Empty(CartClient.CodesOf(good));
        Assert.Equal("STALE_VERSION", stale.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(version + 1, stale.GetProperty("errors")[0].GetProperty("actualVersion").GetInt32());
        Assert.Equal(["STALE_VERSION"], CartClient.CodesOf(await guest.DoAsync("clearCart", new { expectedVersion = version })));
        Assert.Equal([2], CartClient.QuantitiesOf(await guest.ReadAsync()));
    }

    [ContractFact]
    public async Task Changes_SinceItWasAdded_AreWarnedOf_AndRefreshAcceptsThem()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (moved, movedId) = await CartClient.ProductAsync(api, priceCents: 1000);
        var (scarce, scarceId) = await CartClient.ProductAsync(api, stock: 10);
        var (gone, goneId) = await CartClient.ProductAsync(api);
        await guest.AddAsync(moved, 2);
        await guest.AddAsync(scarce, 5);
        await guest.AddAsync(gone);
        await using (var context = api.Database.NewContext())
        {
            await context.Products.Where(p => p.Id == movedId).ExecuteUpdateAsync(set => set.SetProperty(p => p.PriceCents, 1200));
            await context.Products.Where(p => p.Id == scarceId).ExecuteUpdateAsync(set => set.SetProperty(p => p.StockQuantity, 3));
            await context.Products.Where(p => p.Id == goneId).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsActive, false));
        }

        const string review = "totalCents warnings { code oldPriceCents newPriceCents requestedQuantity quantity item { productName cart { id } } } actions { action enabled code reason }";
        var before = await guest.ReadAsync(review);
        Assert.Equal(["PRICE_CHANGED", "NOT_SOLD", "QUANTITY_ABOVE_STOCK"], CartClient.WarningsOf(before));
        Assert.Equal("NOT_SOLD", Action(before, "CHECKOUT").GetProperty("code").GetString());
        Assert.Equal(2000 + 5000 + 1000, before.GetProperty("totalCents").GetInt32());

        var refreshed = await guest.DoAsync("refreshCart", new { });
        Assert.Equal(["PRICE_CHANGED", "QUANTITY_CAPPED", "REMOVED"], CartClient.WarningsOf(refreshed));
        Assert.Equal([2, 3], CartClient.QuantitiesOf(refreshed.GetProperty("cart")));
        var after = await guest.ReadAsync(review);
        Assert.Empty(CartClient.WarningsOf(after));
        Assert.True(Action(after, "CHECKOUT").GetProperty("enabled").GetBoolean(), after.ToString());
        Assert.Equal(2400 + 3000, after.GetProperty("totalCents").GetInt32());
        var version = refreshed.GetProperty("cart").GetProperty("version").GetInt32();
        Assert.Equal(version, (await guest.DoAsync("refreshCart", new { })).GetProperty("cart").GetProperty("version").GetInt32());

        await using (var context = api.Database.NewContext())
            await context.Products.Where(p => p.Id == movedId).ExecuteUpdateAsync(set => set.SetProperty(p => p.PriceCents, 900));
        var added = await guest.AddAsync(moved);
        Assert.Equal(["PRICE_CHANGED"], CartClient.WarningsOf(added));
        Assert.Equal(3 * 900 + 3000, added.GetProperty("cart").GetProperty("totalCents").GetInt32());
    }

    [ContractFact]
    public async Task Actions_OfAnEmptyCart_SayWhy()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        await guest.AddAsync(product);
        await guest.DoAsync("clearCart", new { });
        var cart = await guest.ReadAsync("actions { action enabled code reason }");

        Assert.True(Action(cart, "ADD_ITEM").GetProperty("enabled").GetBoolean());
        Assert.Equal(JsonValueKind.Null, Action(cart, "ADD_ITEM").GetProperty("reason").ValueKind);
        Assert.Equal("CART_EMPTY", Action(cart, "CHECKOUT").GetProperty("code").GetString());
        Assert.Equal("NO_COUPON", Action(cart, "REMOVE_COUPON").GetProperty("code").GetString());
        Assert.Equal(["NO_COUPON"], CartClient.CodesOf(await guest.DoAsync("removeCoupon", new { })));
        Assert.Equal(["CART_EMPTY"], CartClient.CodesOf(await guest.DoAsync("applyCoupon", new { code = "ANY" })));
    }

    [ContractFact]
    public async Task Coupon_OnTheCart_HoldsOrSaysWhyNot()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api, priceCents: 1000);
        var code = $"C{Guid.NewGuid():N}"[..12].ToUpperInvariant();
        await using (var context = api.Database.NewContext())
        {
            context.Coupons.Add(new Commerce.Domain.Promotions.Coupon { Code = code, DiscountValueCents = 100, MinPurchaseAmountCents = 2500 });
            await context.SaveChangesAsync();
        }

        await guest.AddAsync(product, 2);
        var little = await guest.DoAsync("applyCoupon", new { code }, "errors { ... on CouponRefusedError { code path missingCents } }");
        Assert.Equal("COUPON_MINIMUM_NOT_REACHED", little.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(500, little.GetProperty("errors")[0].GetProperty("missingCents").GetInt32());
        Assert.Equal(["COUPON_UNKNOWN"], CartClient.CodesOf(await guest.DoAsync("applyCoupon", new { code = "no such" })));

        await guest.AddAsync(product);
        var applied = await guest.DoAsync("applyCoupon", new { code = $" {code.ToLowerInvariant()} " });
        Assert.Equal(code, applied.GetProperty("cart").GetProperty("couponCode").GetString());
        var line = applied.GetProperty("cart").GetProperty("items")[0].GetProperty("id").GetString();
        await guest.DoAsync("updateCartItem", new { cartItemId = line, quantity = 1 });
        Assert.Equal(["COUPON_REFUSED"], CartClient.WarningsOf(await guest.ReadAsync("warnings { code message }")));
        Assert.Equal(JsonValueKind.Null, (await guest.DoAsync("removeCoupon", new { })).GetProperty("cart").GetProperty("couponCode").ValueKind);
    }

    [ContractFact]
    public async Task ParallelAdds_OfManyTabs_BeginOneCart_AndLoseNothing()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (customer, email) = await CartClient.CustomerAsync(api);
        using var signedIn = customer;
        var products = new List<string>();
        for (var i = 0; i < 5; i++) products.Add((await CartClient.ProductAsync(api, stock: 1000)).GlobalId);
        foreach (var shopper in new[] { guest, signedIn })
        {
            var payloads = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => shopper.AddAsync(products[i % products.Count])));

            Assert.All(payloads, payload => Assert.Empty(CartClient.CodesOf(payload)));
            var cart = await shopper.ReadAsync();
            Assert.Equal([10, 10, 10, 10, 10], CartClient.QuantitiesOf(cart));
            Assert.Equal(50, cart.GetProperty("totalItems").GetInt32());
            Assert.Equal(50_000, cart.GetProperty("totalCents").GetInt32());
            Assert.Single(payloads.Select(payload => payload.GetProperty("cart").GetProperty("id").GetString()).Distinct());
            Assert.Equal(50, payloads.Select(payload => payload.GetProperty("cart").GetProperty("version").GetInt32()).Distinct().Count());
        }

        var mine = await ApiHost.AskAsync(signedIn.Http, "{ me { carts { totalCount } cart { totalItems } } }");
        Assert.Equal(1, mine.Data("me", "carts", "totalCount").GetInt32());
        Assert.NotNull(email);
    }

    [ContractFact]
    public async Task Payload_ReadsAsDeepAsItIsAsked_TheSameAsTheCart()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (shirt, shirtId) = await CartClient.ProductAsync(api);
        var small = await CartClient.VariantAsync(api, shirtId, "S", priceCents: 777);
        const string fields = "id status totalCents createdAt updatedAt user { id } warnings { code } items(where: { quantity: { gt: 1 } }, order: [{ quantity: DESC }]) { id quantity addedAt currentPriceCents cart { id user { id } items { id } } variant { name sku } product { name slug } }";

        await guest.AddAsync(shirt, 1, small, "{\"a\":1}");
        var payload = await guest.DoAsync("addToCart", new { productId = shirt, variantId = small, quantity = 2 }, $"cart {{ {fields} }} errors {{ ... on Error {{ code }} }}");

        Assert.Equal([2], CartClient.QuantitiesOf(payload.GetProperty("cart")));
        Assert.Equal("S", payload.GetProperty("cart").GetProperty("items")[0].GetProperty("variant").GetProperty("name").GetString());
        Assert.Equal((await guest.ReadAsync(fields)).ToString(), payload.GetProperty("cart").ToString());
    }

    [ContractFact]
    public async Task Changes_AreTold_ToTheOtherTab()
    {
        using var guest = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        using var socket = await api.OpenSocketAsync(guest.GuestToken, "X-Session-Token");
        await socket.SubscribeAsync("1", "subscription { onCartChanged { totalItems items { quantity } } }");
        await Task.Delay(300);

        await guest.AddAsync(product, 2);
        await socket.ExpectAsync("""{"id":"1","type":"next","payload":{"data":{"onCartChanged":{"totalItems":2,"items":[{"quantity":2}]}}}}""");
    }

    [ContractFact]
    public async Task Staff_SeeCustomersCarts_OthersDoNot()
    {
        using var guest = await CartClient.GuestAsync(api);
        using var stranger = await CartClient.GuestAsync(api);
        var (product, _) = await CartClient.ProductAsync(api);
        var id = (await guest.AddAsync(product)).GetProperty("cart").GetProperty("id").GetString();
        const string query = "query($id: ID!) { node(id: $id) { ... on Cart { totalItems warnings { code } actions { action } } } }";

        Assert.Equal(1, (await api.AskAsync(query, new { id }, "support@demo.example")).Data("node", "totalItems").GetInt32());
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync(query, new { id }, "merch@demo.example")).Data("node").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ApiHost.AskAsync(stranger.Http, query, new { id })).Data("node").ValueKind);
    }

    private static JsonElement Action(JsonElement cart, string name) =>
        cart.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("action").GetString() == name);
}

public sealed class SqliteCartTests(SqliteApi api) : CartContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCartTests(PostgresApi api) : CartContract(api), IClassFixture<PostgresApi>;
