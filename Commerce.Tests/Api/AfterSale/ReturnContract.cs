using System.Net;
using System.Text.Json;
using Commerce.Domain.Inventory;
using Commerce.Domain.Promotions;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Sending goods back over HTTP: asked for by guests, decided, inspected, paid for, with fees, photos and coupons.</summary>
public abstract class ReturnContract(ApiHost api)
{
    private const string Return = """
        return { id status message version returnShippingCents clawbackCents actions { action enabled code }
                 items { id quantity reason disposition refundCents restockingFeeCents refundStatus photos { contentType url } }
                 order { status paymentStatus returnStatus } }
        """;

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task Return_ReceivedWithAFee_IsRefundedAndRestocked()
    {
        var product = await _stage.Checkout.ProductAsync(5);
        using var sold = await DeliveredAsync([(product, 3)]);
        Assert.Equal(2, await _stage.Checkout.StockAsync(product));
        var asked = await RequestAsync(sold, 2);
        var id = Id(asked);
        Assert.Equal(("REQUESTED", "REQUESTED"), (Text(asked, "requestReturn", "status"), Text(asked, "requestReturn", "order", "returnStatus")));
        Assert.Equal(["CANCEL False ILLEGAL_TRANSITION"], Actions(asked, "requestReturn"));

        var option = await _stage.Checkout.ShippingOptionAsync();
        var approved = await _stage.DoAsync("approveReturn", Return, new { returnId = id, message = "Use the old box", returnShippingOptionId = option, chargeReturnShipping = true });
        var shipping = approved.Data("approveReturn", "return", "returnShippingCents").GetInt32();
        Assert.True(shipping > 0);
        Assert.Contains("RECEIVE True ", Actions(approved, "approveReturn"));
        var line = approved.Data("approveReturn", "return", "items", 0, "id").GetString()!;
        var tooMuch = await ReceiveAsync(id, (line, "RESTOCK", 1_000_000));
        Assert.Equal(["RESTOCKING_FEE lines/0/restockingFeeCents"], tooMuch.Refusals("receiveReturn"));
        Assert.Equal(["RETURN_LINE_NOT_FOUND lines"], (await ReceiveAsync(id)).Refusals("receiveReturn"));
        var received = await ReceiveAsync(id, (line, "RESTOCK", 150));
        Assert.Equal(("RECEIVED", "RESTOCK"), (Text(received, "receiveReturn", "status"), received.Data("receiveReturn", "return", "items", 0, "disposition").GetString()));
        Assert.Equal(4, await _stage.Checkout.StockAsync(product));

        var preview = await PreviewAsync(id);
        var refunded = await RefundAsync(id);
        var refund = refunded.Data("refundReturn", "refund");

        Assert.Equal(("REFUNDED", "PROCESSED"), (Text(refunded, "refundReturn", "status"), refunded.Data("refundReturn", "return", "items", 0, "refundStatus").GetString()));
        Assert.Equal(preview.GetProperty("refundCents").GetInt32(), refund.GetProperty("amountCents").GetInt32());
        Assert.Equal(preview.GetProperty("goodsCents").GetInt32() - 150 - shipping, refund.GetProperty("amountCents").GetInt32());
        Assert.Equal(150 + shipping, refund.GetProperty("feeCents").GetInt32());
        Assert.Equal(refund.GetProperty("amountCents").GetInt32(), refunded.Data("refundReturn", "return", "items", 0, "refundCents").GetInt32());
        Assert.Equal(("DELIVERED", "PARTIALLY_REFUNDED", "RETURNED"), (
            Text(refunded, "refundReturn", "order", "status"), Text(refunded, "refundReturn", "order", "paymentStatus"), Text(refunded, "refundReturn", "order", "returnStatus")));
        Assert.Equal(["ILLEGAL_TRANSITION"], (await RefundAsync(id)).Refusals("refundReturn"));
        Assert.Contains("Use the old box", await new Mailbox(api).WaitAsync(sold.Email, "Use the old box"), StringComparison.Ordinal);
        await using var context = _stage.Checkout.Context();
        Assert.Equal(2, await context.InventoryTransactions.Where(row => row.ProductId == product.Id && row.TransactionType == InventoryTransactionType.Return).SumAsync(row => row.QuantityChange));
    }

    [ContractFact]
    public async Task Inspection_OnlyRestockRaisesStock_AndMissingIsNotPaid()
    {
        var products = new[] { await _stage.Checkout.ProductAsync(5), await _stage.Checkout.ProductAsync(5), await _stage.Checkout.ProductAsync(5) };
        using var sold = await DeliveredAsync([.. products.Select(product => (product, 1))]);
        var asked = await AfterSaleStage.DoAsync(sold.Guest, "requestReturn", Return, new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(),
            lines = Enumerable.Range(0, 3).Select(i => new { orderItemId = sold.Line(i), quantity = 1, reason = "OTHER" }),
        });
        await _stage.DoAsync("approveReturn", Return, new { returnId = Id(asked) });
        var items = asked.Data("requestReturn", "return", "items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
        await ReceiveAsync(Id(asked), (items[0], "RESTOCK", 0), (items[1], "DAMAGED", 0), (items[2], "MISSING", 0));
        var stock = new List<int>();
        foreach (var product in products) stock.Add(await _stage.Checkout.StockAsync(product));
        Assert.Equal([5, 4, 4], stock);
        var refunded = await RefundAsync(Id(asked));
        var paid = refunded.Data("refundReturn", "return", "items").EnumerateArray().Select(item => item.GetProperty("refundCents").GetInt32()).ToList();
        Assert.True(paid[0] > 0 && paid[1] > 0 && paid[2] == 0);
    }

    [ContractFact]
    public async Task RequestReturn_NeverMoreThanWasDelivered()
    {
        using var waiting = await _stage.SellAsync(1);
        Assert.Equal(["RETURN_NOT_POSSIBLE"], (await RequestAsync(waiting, 1)).Refusals("requestReturn"));
        using var sold = await DeliveredAsync([(await _stage.Checkout.ProductAsync(9), 4)]);
        Assert.Equal(["RETURN_QUANTITY lines/0/quantity"], (await RequestAsync(sold, 5)).Refusals("requestReturn"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => RequestAsync(sold, 1)));

        Assert.Equal(4, answers.Count(answer => !answer.Refusals("requestReturn").Any()));
        Assert.Equal(["NOTHING_TO_RETURN"], (await RequestAsync(sold, 1)).Refusals("requestReturn"));
        // What is called off or turned down can be asked for again.
        var kept = answers.Where(answer => !answer.Refusals("requestReturn").Any()).Select(Id).ToList();
        await _stage.DoAsync("approveReturn", Return, new { returnId = kept[0] });
        Assert.Equal("CANCELLED", Text(await AfterSaleStage.DoAsync(sold.Guest, "cancelReturn", Return, new { returnId = kept[0] }), "cancelReturn", "status"));
        Assert.Equal("REJECTED", Text(await _stage.DoAsync("rejectReturn", Return, new { returnId = kept[1], message = "Too late" }), "rejectReturn", "status"));
        Assert.Empty((await RequestAsync(sold, 2)).Refusals("requestReturn"));
    }

    [ContractFact]
    public async Task Strangers_SeeAndDoNothing()
    {
        using var sold = await DeliveredAsync([(await _stage.Checkout.ProductAsync(9), 1)]);
        using var stranger = await _stage.Checkout.GuestAsync();
        var input = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1, reason = "OTHER" } } };
        Assert.Equal(["ORDER_NOT_FOUND orderId"], (await AfterSaleStage.DoAsync(stranger, "requestReturn", Return, input)).Refusals("requestReturn"));
        var asked = await RequestAsync(sold, 1);
        Assert.Equal(["RETURN_NOT_FOUND returnId"], (await AfterSaleStage.DoAsync(stranger, "cancelReturn", Return, new { returnId = Id(asked) })).Refusals("cancelReturn"));
        Assert.Equal(JsonValueKind.Null, (await ApiHost.AskAsync(stranger, "query($id: ID!) { returnPreview(returnId: $id) { refundCents } }", new { id = Id(asked) })).Data("returnPreview").ValueKind);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await AfterSaleStage.DoAsync(sold.Guest, "approveReturn", Return, new { returnId = Id(asked) })).Codes);
        Assert.Equal(["STALE_VERSION expectedVersion"], (await _stage.DoAsync("rejectReturn", Return, new { returnId = Id(asked), message = "No", expectedVersion = 7 })).Refusals("rejectReturn"));
    }

    [ContractFact]
    public async Task Photos_AreSeenByTheirCustomerAndStaffOnly()
    {
        using var sold = await DeliveredAsync([(await _stage.Checkout.ProductAsync(9), 2)]);
        Assert.Contains("INVALID_PHOTO", await AskWithPhotoAsync(sold, "GIF89a and more than that"u8.ToArray()), StringComparison.Ordinal);
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Guid.NewGuid().ToByteArray()];
        using var answer = JsonDocument.Parse(await AskWithPhotoAsync(sold, png));
        var photo = answer.RootElement.GetProperty("data").GetProperty("requestReturn").GetProperty("return").GetProperty("items")[0].GetProperty("photos")[0];
        Assert.Equal("image/png", photo.GetProperty("contentType").GetString());
        var url = new Uri(photo.GetProperty("url").GetString()!, UriKind.Relative);

        using (var theirs = await sold.Guest.GetAsync(url))
        {
            Assert.Equal(png, await theirs.Content.ReadAsByteArrayAsync());
            Assert.True(theirs.Headers.CacheControl!.Private);
        }

        using var staff = api.NewClient(AfterSaleStage.Support);
        Assert.Equal(png, await staff.GetByteArrayAsync(url));
        using var stranger = await _stage.Checkout.GuestAsync();
        using var hidden = await stranger.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [ContractFact]
    public async Task Coupon_BelowItsMinimum_IsTakenBackAndGivenBackWhenAllReturns()
    {
        var (dear, cheap) = (await _stage.Checkout.ProductAsync(9, 8000), await _stage.Checkout.ProductAsync(9, 2000));
        var coupon = await _stage.Checkout.CouponAsync(row =>
        {
            row.DiscountType = DiscountType.FixedAmount;
            row.DiscountValueCents = 1000;
            row.MinPurchaseAmountCents = 9000;
        });
        using var sold = await DeliveredAsync([(dear, 1), (cheap, 1)], ("couponCode", coupon.Code));
        var first = await RequestAsync(sold, 1);

        // What is kept costs 20.00, and had 2.00 of the 10.00 off that it would not have got alone.
        Assert.Equal(200, (await PreviewAsync(Id(first))).GetProperty("clawbackCents").GetInt32());
        await ReceiveAsync(first);
        var paid = await RefundAsync(Id(first));
        Assert.Equal(200, paid.Data("refundReturn", "return", "clawbackCents").GetInt32());
        var goods = paid.Data("refundReturn", "refund", "amountCents").GetInt32() + 200;

        var second = await RequestAsync(sold, 1, line: 1);
        Assert.Equal(-200, (await PreviewAsync(Id(second))).GetProperty("clawbackCents").GetInt32());
        await ReceiveAsync(second);
        var rest = await _stage.DoAsync("refundReturn", $"{Return} refund {{ amountCents }}", new { returnId = Id(second), idempotencyKey = AfterSaleStage.Key(), includeShipping = true });

        // Now nothing is kept: all of it is back, to the cent.
        Assert.Equal(sold.TotalCents, goods - 200 + rest.Data("refundReturn", "refund", "amountCents").GetInt32());
        Assert.Equal(("REFUNDED", "REFUNDED"), (Text(rest, "refundReturn", "order", "status"), Text(rest, "refundReturn", "order", "paymentStatus")));
    }

    [ContractFact]
    public async Task Coupon_ThatFreedShipping_IsTakenBackBelowItsMinimum_NeverMoreThanGoesBack()
    {
        var (dear, cheap) = (await _stage.Checkout.ProductAsync(9, 8000), await _stage.Checkout.ProductAsync(9, 100));
        var coupon = await _stage.Checkout.CouponAsync(row =>
        {
            row.DiscountType = DiscountType.FreeShipping;
            row.DiscountValueCents = 0;
            row.MinPurchaseAmountCents = 8150;
        });
        using var sold = await DeliveredAsync([(dear, 1), (cheap, 2)], ("couponCode", coupon.Code));
        Assert.Equal(0, sold.ShippingCents);
        await using var context = _stage.Checkout.Context();
        var freed = await context.CouponRedemptions.Where(row => row.CouponId == coupon.Id).Select(row => row.DiscountCents).SingleAsync();
        Assert.True(freed > 100);

        // What comes back is worth less than the shipping was: all of it is kept, and the rest of the shipping is due with the next return.
        var small = await RequestAsync(sold, 1, line: 1);
        var goods = (await PreviewAsync(Id(small))).GetProperty("goodsCents").GetInt32();
        Assert.Equal((goods, 0), ((await PreviewAsync(Id(small))).GetProperty("clawbackCents").GetInt32(), (await PreviewAsync(Id(small))).GetProperty("refundCents").GetInt32()));
        var large = await RequestAsync(sold, 1);
        var preview = await PreviewAsync(Id(large));
        Assert.Equal((freed, preview.GetProperty("goodsCents").GetInt32() - freed), (preview.GetProperty("clawbackCents").GetInt32(), preview.GetProperty("refundCents").GetInt32()));
        await ReceiveAsync(large);
        Assert.Equal(preview.GetProperty("refundCents").GetInt32(), (await RefundAsync(Id(large))).Data("refundReturn", "refund", "amountCents").GetInt32());
        // Taken back once.
        Assert.Equal(0, (await PreviewAsync(Id(small))).GetProperty("clawbackCents").GetInt32());
    }

    [ContractFact]
    public async Task CloseReturn_EndsItWithoutMoney()
    {
        using var sold = await DeliveredAsync([(await _stage.Checkout.ProductAsync(9), 1)]);
        var asked = await RequestAsync(sold, 1);
        await _stage.DoAsync("approveReturn", Return, new { returnId = Id(asked) });
        await ReceiveAsync(Id(asked), (asked.Data("requestReturn", "return", "items", 0, "id").GetString()!, "MISSING", 0));
        Assert.Equal(["NOTHING_TO_REFUND"], (await RefundAsync(Id(asked))).Refusals("refundReturn"));
        Assert.Equal("CLOSED", Text(await _stage.DoAsync("closeReturn", Return, new { returnId = Id(asked), message = "The box was empty" }), "closeReturn", "status"));
        await using var context = _stage.Checkout.Context();
        Assert.Equal(
            ["return.approve", "return.receive", "return.close"],
            await context.AuditLogs.Where(row => row.TargetType == "Return" && row.TargetId == $"{CheckoutStage.LocalId(Id(asked))}").OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
    }

    private async Task<Sold> DeliveredAsync((Commerce.Domain.Catalog.Product Product, int Quantity)[] lines, params (string, object?)[] changes)
    {
        var sold = await _stage.SellAsync("tok_ok", lines, changes);
        var id = (await _stage.DoAsync("createShipment", "shipment { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() })).Data("createShipment", "shipment", "id").GetString();
        foreach (var status in new[] { "LABEL_CREATED", "SHIPPED", "DELIVERED" }) await _stage.DoAsync("updateShipment", "shipment { id }", new { shipmentId = id, status });
        return sold;
    }

    private static Task<Answer> RequestAsync(Sold sold, int quantity, int line = 0) => AfterSaleStage.DoAsync(sold.Guest, "requestReturn", Return, new
    {
        orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), reason = "Not for me", lines = new[] { new { orderItemId = sold.Line(line), quantity, reason = "CHANGED_MIND", notes = "Unworn" } },
    });

    private async Task ReceiveAsync(Answer asked)
    {
        await _stage.DoAsync("approveReturn", Return, new { returnId = Id(asked) });
        await ReceiveAsync(Id(asked), (asked.Data("requestReturn", "return", "items", 0, "id").GetString()!, "RESTOCK", 0));
    }

    private Task<Answer> ReceiveAsync(string id, params (string Line, string Disposition, int Fee)[] found) => _stage.DoAsync("receiveReturn", Return, new
    {
        returnId = id, idempotencyKey = AfterSaleStage.Key(), lines = found.Select(row => new { returnItemId = row.Line, disposition = row.Disposition, restockingFeeCents = row.Fee }),
    });

    private Task<Answer> RefundAsync(string id) =>
        _stage.DoAsync("refundReturn", $"{Return} refund {{ amountCents feeCents status }} warnings {{ code }}", new { returnId = id, idempotencyKey = AfterSaleStage.Key() });

    private async Task<JsonElement> PreviewAsync(string id) => (await api.AskAsync(
        "query($id: ID!) { returnPreview(returnId: $id) { currencyCode goodsCents restockingFeeCents returnShippingCents clawbackCents refundCents problems { code } lines { quantity amountCents taxCents } } }",
        new { id }, AfterSaleStage.Support)).Data("returnPreview");

    private static async Task<string> AskWithPhotoAsync(Sold sold, byte[] photo)
    {
        using var form = new MultipartFormDataContent();
        var input = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1, reason = "DAMAGED", photos = new string?[] { null } } } };
        form.Add(new StringContent(JsonSerializer.Serialize(new
        {
            query = $"mutation($input: RequestReturnInput!) {{ requestReturn(input: $input) {{ {Return} errors {{ ... on Error {{ code path }} }} }} }}", variables = new { input },
        })), "operations");
        form.Add(new StringContent("""{ "0": ["variables.input.lines.0.photos.0"] }"""), "map");
        using var file = new ByteArrayContent(photo);
        form.Add(file, "0", "broken.png");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await sold.Guest.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Id(Answer asked) => Text(asked, "requestReturn", "id");

    private static string Text(Answer answer, string mutation, params object[] path) => answer.Data([mutation, "return", .. path]).GetString()!;

    private static IEnumerable<string> Actions(Answer answer, string mutation) => answer.Data(mutation, "return", "actions").EnumerateArray()
        .Select(row => $"{row.GetProperty("action").GetString()} {row.GetProperty("enabled").GetBoolean()} {row.GetProperty("code").GetString()}");
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteReturnTests(SqliteApi api) : ReturnContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresReturnTests(PostgresApi api) : ReturnContract(api);
