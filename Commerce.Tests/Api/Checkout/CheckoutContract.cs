using System.Globalization;
using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Checkout;

/// <summary>From the cart to the order: what it costs, what is refused, and what becomes of it.</summary>
public abstract class CheckoutContract(ApiHost api)
{
    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task PlaceOrder_Guest_IsPaidAndTakesTheStock()
    {
        var (one, two) = (await _stage.ProductAsync(5, 1999), await _stage.ProductAsync(3, 1000));
        using var guest = await _stage.GuestAsync((one, 2), (two, 1));

        var answer = await _stage.PlaceAsync(guest);

        var order = answer.Data("placeOrder", "order");
        Assert.Equal(("PAID", "PAID", 4998), (Text(order, "status"), Text(order, "paymentStatus"), order.GetProperty("subtotalCents").GetInt32()));
        Assert.Matches("^[2-9B-Z]{4}-[2-9B-Z]{4}$", Text(order, "orderNumber"));
        // California and Los Angeles: 7.25 % and 2.25 % of 49.98, each rounded once.
        Assert.Equal((362 + 112, 590, 4998 + 474 + 590), (Int(order, "taxCents"), Int(order, "shippingCostCents"), Int(order, "totalCents")));
        Assert.Equal(["PENDING", "PAID"], order.GetProperty("history").EnumerateArray().Select(step => Text(step, "status")));
        Assert.Equal(JsonValueKind.Null, answer.Data("placeOrder", "errors").ValueKind);
        Assert.Empty(answer.Data("placeOrder", "warnings").EnumerateArray());
        Assert.Equal((3, 2), (await _stage.StockAsync(one), await _stage.StockAsync(two)));
        Assert.Equal(JsonValueKind.Null, (await ApiHost.AskAsync(guest, "{ cart { id } }")).Data("cart").ValueKind);
    }

    [ContractFact]
    public async Task Order_OfAGuest_IsSeenWithTheSessionAndByNobodyElse()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        using var stranger = await _stage.GuestAsync((product, 1));
        var id = (await _stage.PlaceAsync(guest)).Data("placeOrder", "order", "id").GetString();

        const string query = "query($id: ID!) { order(id: $id) { status items { quantity } payment { status } } node(id: $id) { id } }";
        var mine = await ApiHost.AskAsync(guest, query, new { id });
        var theirs = await ApiHost.AskAsync(stranger, query, new { id });

        Assert.Equal("CAPTURED", mine.Data("order", "payment", "status").GetString());
        Assert.Equal(id, mine.Data("node", "id").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (theirs.Data("order").ValueKind, theirs.Data("node").ValueKind));
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync(query, new { id })).Data("order").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync(query, new { id }, "customer@demo.example")).Data("order").ValueKind);
        Assert.Equal("PAID", (await api.AskAsync(query, new { id }, "support@demo.example")).Data("order", "status").GetString());
    }

    [ContractFact]
    public async Task PlaceOrder_IsConfirmedByMail()
    {
        var product = await _stage.ProductAsync(5, 1250);
        using var guest = await _stage.GuestAsync((product, 2));
        var order = (await _stage.PlaceAsync(guest, ("email", "Mailed@Example.com"))).Data("placeOrder", "order");

        var mail = await new Mailbox(api).WaitAsync("mailed@example.com", Text(order, "orderNumber"));

        Assert.Contains("Thank you, Ada Lovelace!", mail, StringComparison.Ordinal);
        Assert.Contains($"2 × {product.Name}: 25.00 USD", mail, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Total: {Int(order, "totalCents") / 100m:F2} USD"), mail, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task SignUp_AfterOrderingAsAGuest_TakesOverWhatWasOrderedWithTheSameAddress()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var mine = Text((await _stage.PlaceAsync(guest, ("email", "Buyer.Then.User@example.com"))).Data("placeOrder", "order"), "orderNumber");
        await _stage.FillAsync(guest, (product, 1));
        var present = Text((await _stage.PlaceAsync(guest, ("email", "somebody.else@example.com"))).Data("placeOrder", "order"), "orderNumber");

        var signedUp = await ApiHost.AskAsync(guest,
            "mutation { signUp(input: { email: \"buyer.then.user@example.com\", password: \"long enough indeed\", firstName: \"B\", lastName: \"U\" }) { user { id } errors { __typename } } }");
        Assert.False(signedUp.HasErrors, signedUp.ToString());
        using var client = api.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", await api.SignInAsync("buyer.then.user@example.com", "long enough indeed"));

        var orders = (await ApiHost.AskAsync(client, "{ me { orders { nodes { orderNumber version } } } }")).Data("me", "orders", "nodes");
        Assert.Equal(mine, Text(Assert.Single(orders.EnumerateArray()), "orderNumber"));
        var other = await ApiHost.AskAsync(guest, "query($n: String!) { orderByNumber(orderNumber: $n) { orderNumber } }", new { n = present });
        Assert.Equal(present, other.Data("orderByNumber", "orderNumber").GetString());
    }

    [ContractFact]
    public async Task Preview_SameCart_IsExactlyWhatIsOrdered()
    {
        var (one, two) = (await _stage.ProductAsync(5, 333), await _stage.ProductAsync(5, 1777));
        var coupon = await _stage.CouponAsync(row => row.ApplicableProductIds = [two.Id]);
        using var guest = await _stage.GuestAsync((one, 3), (two, 1));
        var input = await _stage.InputAsync(("couponCode", coupon.Code.ToLowerInvariant()));

        var preview = await ApiHost.AskAsync(guest, """
            query($email: String, $address: PostalAddressInput, $option: ID, $code: String) {
              checkoutPreview(email: $email, shippingAddress: $address, shippingOptionId: $option, couponCode: $code) {
                subtotalCents discountCents taxCents shippingCostCents totalCents cartVersion canBePlaced problems { code }
                lines { productName quantity unitPriceCents discountCents taxCents item { id } } taxes { name rate taxCents }
                shippingOptions { costCents isChosen shippingOption { name } } coupon { code holds discountCents reason } warnings { code } } }
            """, new { email = input["email"], address = input["shippingAddress"], option = input["shippingOptionId"], code = coupon.Code });
        var shown = preview.Data("checkoutPreview");
        input["expectedTotalCents"] = Int(shown, "totalCents");
        input["expectedVersion"] = Int(shown, "cartVersion");
        var order = (await ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input })).Data("placeOrder", "order");

        Assert.True(shown.GetProperty("canBePlaced").GetBoolean(), preview.ToString());
        foreach (var amount in (string[])["subtotalCents", "discountCents", "taxCents", "shippingCostCents", "totalCents"])
            Assert.Equal(Int(shown, amount), Int(order, amount));
        Assert.Equal([0, 500], shown.GetProperty("lines").EnumerateArray().Select(line => Int(line, "discountCents")));
        Assert.Equal(3, shown.GetProperty("shippingOptions").GetArrayLength());
        Assert.Equal(coupon.Code, Text(order, "couponCode"));
    }

    [ContractFact]
    public async Task PlaceOrder_AllThatIsWrong_IsToldAtOnceWithPaths()
    {
        var (scarce, gone) = (await _stage.ProductAsync(1), await _stage.ProductAsync(9));
        using var guest = await _stage.GuestAsync((scarce, 2), (gone, 1));
        await using (var context = _stage.Context())
            await context.Products.Where(row => row.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsActive, false));

        var answer = await _stage.PlaceAsync(
            guest, ("email", "nobody"), ("shippingOptionId", null), ("payment", null), ("couponCode", "NO-SUCH"),
            ("shippingAddress", new { name = " ", line1 = "1", city = "LA", country = "USA", postalCode = "1" }));

        Assert.Equal(
            [
                "COUPON_UNKNOWN couponCode", "INVALID_ADDRESS shippingAddress/country", "INVALID_ADDRESS shippingAddress/name", "INVALID_EMAIL email",
                "NOT_SOLD cart/items/1", "OUT_OF_STOCK cart/items/0", "PAYMENT_REQUIRED payment", "SHIPPING_OPTION_REQUIRED shippingOptionId",
            ],
            Errors(answer));
        Assert.Equal(JsonValueKind.Null, answer.Data("placeOrder", "order").ValueKind);
        Assert.Equal(1, await _stage.StockAsync(scarce));
        Assert.NotEqual(JsonValueKind.Null, (await ApiHost.AskAsync(guest, "{ cart { id } }")).Data("cart").ValueKind);
    }

    [ContractFact]
    public async Task PlaceOrder_TypedAddress_IsHeldToTheRulesOfTheAddressBook()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));

        var unknown = await _stage.PlaceAsync(guest, ("shippingAddress", new { name = "Ada", line1 = "1 Main St", city = "Nowhere", country = "XX", postalCode = "1234" }));
        var missing = await _stage.PlaceAsync(guest, ("shippingAddress", new { name = "Ada", line1 = "1 Main St", city = "Los Angeles", country = "us", postalCode = " " }));
        var secret = await _stage.PlaceAsync(guest, ("customerNotes", "Charge 4111 1111 1111 1111"));
        var without = await _stage.PlaceAsync(guest, ("shippingAddress", new { name = "Ada", line1 = "1 Sheikh Zayed Road", city = "Dubai", country = "ae", postalCode = "" }));

        Assert.Equal(["INVALID_ADDRESS shippingAddress/country"], Errors(unknown));
        Assert.Equal(["INVALID_ADDRESS shippingAddress/postalCode", "INVALID_ADDRESS shippingAddress/state"], Errors(missing));
        Assert.Equal(["CARD_NUMBER_REFUSED customerNotes"], Errors(secret));
        Assert.Equal("PAID", without.Data("placeOrder", "order", "status").GetString());
    }

    [ContractFact]
    public async Task PlaceOrder_PriceMoved_IsWarnedOfAndRefusedWhereAnotherTotalWasShown()
    {
        var product = await _stage.ProductAsync(5, 1000);
        using var guest = await _stage.GuestAsync((product, 1));
        await using (var context = _stage.Context())
            await context.Products.Where(row => row.Id == product.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.PriceCents, 1100));

        var refused = await _stage.PlaceAsync(guest, ("expectedTotalCents", 1000 + 95 + 590));
        var taken = await _stage.PlaceAsync(guest);

        Assert.Equal(["PRICE_CHANGED expectedTotalCents"], Errors(refused));
        Assert.Equal(Int(taken.Data("placeOrder", "order"), "totalCents"), Int(refused.Data("placeOrder", "errors", 0), "totalCents"));
        Assert.Equal("PRICE_MOVED", taken.Data("placeOrder", "warnings", 0, "code").GetString());
        Assert.Equal(["cart", "items", "0"], taken.Data("placeOrder", "warnings", 0, "path").EnumerateArray().Select(step => step.GetString()));
    }

    [ContractFact]
    public async Task PlaceOrder_Twins_AreOneOrder()
    {
        var product = await _stage.ProductAsync(100);
        using var guest = await _stage.GuestAsync((product, 1));
        var input = await _stage.InputAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input })));

        var number = Assert.Single(answers.Select(answer => answer.Data("placeOrder", "order", "orderNumber").GetString()).Distinct());
        Assert.Equal(99, await _stage.StockAsync(product));
        var again = await ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input });
        Assert.Equal(number, again.Data("placeOrder", "order", "orderNumber").GetString());
        input["customerNotes"] = "Something else";
        Assert.Equal(["IDEMPOTENCY_KEY_REUSED idempotencyKey"], Errors(await ApiHost.AskAsync(guest, CheckoutStage.PlaceOrder, new { input })));
    }

    [ContractFact]
    public async Task PlaceOrder_TwoOfOneCart_MakeOneOrder()
    {
        var product = await _stage.ProductAsync(100);
        using var guest = await _stage.GuestAsync((product, 1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _stage.PlaceAsync(guest)));

        Assert.Single(answers, answer => answer.Data("placeOrder", "order").ValueKind == JsonValueKind.Object);
        Assert.Equal(9, answers.Count(answer => Errors(answer) is ["CART_EMPTY cart"]));
        Assert.Equal(99, await _stage.StockAsync(product));
    }

    [ContractFact]
    public async Task CancelOrder_Paid_GivesStockCouponAndMoneyBack()
    {
        var product = await _stage.ProductAsync(5, 2000);
        var coupon = await _stage.CouponAsync(row => row.UsageLimit = 1);
        using var guest = await _stage.GuestAsync((product, 2));
        var order = (await _stage.PlaceAsync(guest, ("couponCode", coupon.Code))).Data("placeOrder", "order");
        using (var other = await _stage.GuestAsync((product, 1)))
            Assert.Equal(["COUPON_USED_UP couponCode"], Errors(await _stage.PlaceAsync(other, ("couponCode", coupon.Code))));

        var key = Guid.NewGuid().ToString();
        var first = await CancelAsync(guest, Text(order, "id"), key);
        var again = await CancelAsync(guest, Text(order, "id"), key);

        var cancelled = first.Data("cancelOrder", "order");
        Assert.Equal(("CANCELLED", "REFUNDED", "Found it cheaper"), (Text(cancelled, "status"), Text(cancelled, "paymentStatus"), Text(cancelled, "cancelReason")));
        Assert.Equal(Int(order, "totalCents"), cancelled.GetProperty("refunds")[0].GetProperty("amountCents").GetInt32());
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(["ORDER_NOT_CANCELLABLE "], Errors(await CancelAsync(guest, Text(order, "id"), "other"), "cancelOrder"));
        Assert.Equal(5, await _stage.StockAsync(product));
        using (var other = await _stage.GuestAsync((product, 1)))
            Assert.Equal("PAID", (await _stage.PlaceAsync(other, ("couponCode", coupon.Code))).Data("placeOrder", "order", "status").GetString());
    }

    [ContractFact]
    public async Task CancelOrder_Strangers_IsUnknownAndStaffsIsAudited()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var id = Text((await _stage.PlaceAsync(guest)).Data("placeOrder", "order"), "id");
        using var stranger = await _stage.GuestAsync((product, 1));
        using var support = api.NewClient("support@demo.example");

        Assert.Equal(["ORDER_NOT_FOUND orderId"], Errors(await CancelAsync(stranger, id, "k"), "cancelOrder"));
        Assert.Equal("CANCELLED", (await CancelAsync(support, id, "k")).Data("cancelOrder", "order", "status").GetString());
        await using var context = _stage.Context();
        Assert.True(await context.AuditLogs.AnyAsync(row => row.Action == "order.cancel" && row.TargetId == $"{CheckoutStage.LocalId(id)}"));
    }

    [ContractFact]
    public async Task Actions_SayWhatTheMutationsDo()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var order = (await _stage.PlaceAsync(guest)).Data("placeOrder", "order");

        Assert.Equal(
            ["CANCEL True ", "RETRY_PAYMENT False PAYMENT_NOT_RETRYABLE", "REQUEST_RETURN False RETURN_NOT_POSSIBLE"],
            order.GetProperty("actions").EnumerateArray().Select(action => $"{Text(action, "action")} {action.GetProperty("enabled").GetBoolean()} {Text(action, "code")}"));
        var retry = await RetryAsync(guest, Text(order, "id"), "tok_ok");
        Assert.Equal(["PAYMENT_NOT_RETRYABLE "], Errors(retry, "retryPayment"));
    }

    [ContractFact]
    public async Task PlaceOrder_NobodyKnown_IsToldWhatToDo()
    {
        using var nobody = api.NewClient();
        Assert.Equal(["SESSION_REQUIRED "], Errors(await _stage.PlaceAsync(nobody)));
    }

    [ContractFact]
    public async Task PlaceOrder_NothingToPay_IsPaidWithoutAGateway()
    {
        var product = await _stage.ProductAsync(5, 1000);
        var coupon = await _stage.CouponAsync(row => row.DiscountValueCents = 5000);
        using var guest = await _stage.GuestAsync((product, 1));
        string pickup;
        await using (var context = _stage.Context())
            pickup = CheckoutStage.GlobalId("ShippingOption", await context.ShippingOptions.Where(row => row.RateCents == 0).Select(row => row.Id).FirstAsync());

        var order = (await _stage.PlaceAsync(guest, ("couponCode", coupon.Code), ("shippingOptionId", pickup), ("payment", null))).Data("placeOrder", "order");

        Assert.Equal(("PAID", 0, 1000), (Text(order, "status"), Int(order, "totalCents"), Int(order, "discountCents")));
    }

    [ContractFact]
    public async Task PlaceOrder_Customer_UsesTheAddressBookAndASavedMethod()
    {
        var product = await _stage.ProductAsync(5);
        using var customer = api.NewClient("customer@demo.example");
        string address, method;
        await using (var context = _stage.Context())
        {
            var user = await context.Users.Include(row => row.Addresses).Include(row => row.PaymentMethods).SingleAsync(row => row.Email == "customer@demo.example");
            (address, method) = (CheckoutStage.GlobalId("Address", user.Addresses.First().Id), CheckoutStage.GlobalId("PaymentMethod", user.PaymentMethods.First().Id));
            await context.Carts.Where(cart => cart.UserId == user.Id && cart.Status == Commerce.Domain.Carts.CartStatus.Active).ExecuteDeleteAsync();
            var cart = new Commerce.Domain.Carts.Cart { UserId = user.Id, Items = [new() { ProductId = product.Id, Quantity = 1, UnitPriceCents = 1000, ProductName = product.Name, AddedAt = DateTime.UtcNow }] };
            cart.Recalculate();
            context.Add(cart);
            await context.SaveChangesAsync();
        }

        var order = (await _stage.PlaceAsync(customer, ("email", null), ("shippingAddress", null), ("shippingAddressId", address), ("payment", new { paymentMethodId = method })))
            .Data("placeOrder", "order");

        Assert.Equal(("PAID", "customer@demo.example"), (Text(order, "status"), Text(order, "email")));
    }

    private static Task<Answer> CancelAsync(HttpClient client, string id, string key) => ApiHost.AskAsync(client, """
        mutation($id: ID!, $key: String!) { cancelOrder(input: { orderId: $id, idempotencyKey: $key, reason: "Found it cheaper" }) {
          order { id status cancelReason paymentStatus refunds { amountCents status } } errors { ... on Error { code message path } } } }
        """, new { id, key });

    private static Task<Answer> RetryAsync(HttpClient client, string id, string token) => ApiHost.AskAsync(client, """
        mutation($id: ID!, $key: String!, $token: String!) { retryPayment(input: { orderId: $id, idempotencyKey: $key, payment: { token: $token } }) {
          order { status paymentStatus } warnings { code } errors { ... on Error { code message path } } } }
        """, new { id, key = Guid.NewGuid(), token });

    /// <summary>Codes and paths, sorted.</summary>
    private static List<string> Errors(Answer answer, string mutation = "placeOrder") => answer.Data(mutation, "errors").ValueKind == JsonValueKind.Null
        ? []
        :
        [
            .. answer.Data(mutation, "errors").EnumerateArray()
                .Select(error => $"{Text(error, "code")} {(error.GetProperty("path") is { ValueKind: JsonValueKind.Array } path ? string.Join('/', path.EnumerateArray()) : "")}")
                .Order(StringComparer.Ordinal),
        ];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}

public sealed class SqliteCheckoutTests(SqliteApi api) : CheckoutContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCheckoutTests(PostgresApi api) : CheckoutContract(api), IClassFixture<PostgresApi>;
