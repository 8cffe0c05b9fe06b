using System.Net;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Jobs;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Gateway;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Checkout;

/// <summary>What becomes of an order's money: declined, late, to be confirmed, told of by events, paid back.</summary>
public abstract class PaymentContract(ApiHost api)
{
    private readonly CheckoutStage _stage = new(api);

    private string Secret => api.Services.GetRequiredService<PaymentOptions>().WebhookSecret;

    [ContractFact]
    public async Task Declined_OrderStandsAndIsPaidWithAnotherMeans()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var answer = await _stage.PlaceAsync(guest, ("payment", new { token = "tok_declined" }));
        var order = answer.Data("placeOrder", "order");
        Assert.Equal(("PENDING", "FAILED", "card_declined"), (Text(order, "status"), Text(order, "paymentStatus"), order.GetProperty("payment").GetProperty("failureCode").GetString()));
        Assert.Equal("PAYMENT_DECLINED", answer.Data("placeOrder", "warnings", 0, "code").GetString());
        Assert.Equal(JsonValueKind.Null, answer.Data("placeOrder", "errors").ValueKind);
        Assert.Equal(4, await _stage.StockAsync(product));

        var again = await RetryAsync(guest, Text(order, "id"), "tok_insufficient_funds");
        Assert.Equal("PAYMENT_DECLINED", again.Data("retryPayment", "warnings", 0, "code").GetString());
        var paid = await RetryAsync(guest, Text(order, "id"), "tok_ok");
        Assert.Equal("PAID", paid.Data("retryPayment", "order", "status").GetString());
        Assert.Empty(paid.Data("retryPayment", "warnings").EnumerateArray());
    }

    [ContractFact]
    public async Task RetryPayment_Twins_ChargeOnce()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var id = Text((await _stage.PlaceAsync(guest, ("payment", new { token = "tok_declined" }))).Data("placeOrder", "order"), "id");
        var key = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => RetryAsync(guest, id, "tok_ok", key)));

        Assert.All(answers, answer => Assert.Equal("PAID", answer.Data("retryPayment", "order", "status").GetString()));
        Assert.Equal(Int((await OrderAsync(guest, id)).GetProperty("payment"), "capturedCents"), Int(await OrderAsync(guest, id), "totalCents"));
    }

    [ContractFact]
    public async Task Timeout_IsDecidedLaterWithoutTheClient()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 2));
        var answer = await _stage.PlaceAsync(guest, ("payment", new { token = "tok_timeout" }));
        var id = answer.Data("placeOrder", "order", "id").GetString()!;
        Assert.Equal(("PENDING", "PAYMENT_PENDING"), (answer.Data("placeOrder", "order", "status").GetString(), answer.Data("placeOrder", "warnings", 0, "code").GetString()));

        await SettleAsync(id);

        Assert.Equal(("PAID", "PAID"), (Text(await OrderAsync(guest, id), "status"), Text(await OrderAsync(guest, id), "paymentStatus")));
    }

    [ContractFact]
    public async Task Timeout_ThatTurnsOutDeclined_IsFailed()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var id = (await _stage.PlaceAsync(guest, ("payment", new { token = "tok_timeout_declined" }))).Data("placeOrder", "order", "id").GetString()!;
        await SettleAsync(id);
        Assert.Equal("FAILED", Text(await OrderAsync(guest, id), "paymentStatus"));
    }

    [ContractFact]
    public async Task GatewayDown_OrderStandsAndItGoesOnAsking()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var answer = await _stage.PlaceAsync(guest, ("payment", new { token = "tok_unavailable" }));
        var id = answer.Data("placeOrder", "order", "id").GetString()!;
        Assert.Equal("PAYMENT_PENDING", answer.Data("placeOrder", "warnings", 0, "code").GetString());

        await SettleAsync(id);

        Assert.Equal("PENDING", Text(await OrderAsync(guest, id), "paymentStatus"));
        await using var context = _stage.Context();
        var payment = await context.Payments.SingleAsync(row => row.OrderId == CheckoutStage.LocalId(id));
        Assert.True(payment.AskAgainAt > DateTime.UtcNow, "The next time is later.");
        Assert.True(payment.Asked >= 2);
        Assert.Equal(4, await _stage.StockAsync(product));
    }

    [ContractFact]
    public async Task Confirm_OnTheGatewaysPage_PaysTheOrder()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var answer = await _stage.PlaceAsync(guest, ("payment", new { token = "tok_confirm" }));
        var order = answer.Data("placeOrder", "order");
        var url = order.GetProperty("payment").GetProperty("confirmationUrl").GetString()!;
        Assert.Equal(("PENDING", "CONFIRMATION_REQUIRED"), (Text(order, "status"), answer.Data("placeOrder", "warnings", 0, "code").GetString()));

        Assert.Contains("Confirm", await guest.GetStringAsync(new Uri(url, UriKind.Relative)), StringComparison.Ordinal);
        for (var twice = 0; twice < 2; twice++)
        {
            using var decision = new FormUrlEncodedContent([new("decision", "confirm")]);
            using var response = await guest.PostAsync(new Uri(url, UriKind.Relative), decision);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        var paid = await OrderAsync(guest, Text(order, "id"));
        Assert.Equal(("PAID", JsonValueKind.Null), (Text(paid, "status"), paid.GetProperty("payment").GetProperty("confirmationUrl").ValueKind));
    }

    [ContractFact]
    public async Task Confirm_Refused_FailsThePayment()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var order = (await _stage.PlaceAsync(guest, ("payment", new { token = "tok_confirm" }))).Data("placeOrder", "order");
        using var decision = new FormUrlEncodedContent([new("decision", "refuse")]);
        using var response = await guest.PostAsync(new Uri(order.GetProperty("payment").GetProperty("confirmationUrl").GetString()!, UriKind.Relative), decision);
        var failed = await OrderAsync(guest, Text(order, "id"));
        Assert.Equal(("FAILED", "confirmation_refused"), (Text(failed, "paymentStatus"), failed.GetProperty("payment").GetProperty("failureCode").GetString()));
    }

    [ContractFact]
    public async Task Webhook_SignedEvent_PaysOnceHoweverOftenItIsSent()
    {
        var (guest, id, key) = await WaitingAsync();
        using var _ = guest;
        var body = Event("evt_1" + key, "payment.captured", key);

        var first = await PostAsync(body, WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow));
        var second = await PostAsync(body, WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Contains("\"changed\":true", first.Text, StringComparison.Ordinal);
        Assert.Contains("\"changed\":false", second.Text, StringComparison.Ordinal);
        Assert.Equal("PAID", Text(await OrderAsync(guest, id), "status"));
    }

    [ContractFact]
    public async Task Webhook_EventsInTheWrongOrder_EndWhereTheMoneyIs()
    {
        var (guest, id, key) = await WaitingAsync();
        using var _ = guest;
        await TellAsync("payment.captured", key);
        await TellAsync("payment.failed", key);
        await TellAsync("payment.authorized", key);
        Assert.Equal("PAID", Text(await OrderAsync(guest, id), "paymentStatus"));

        var (other, otherId, otherKey) = await WaitingAsync();
        using var __ = other;
        await TellAsync("payment.failed", otherKey);
        await TellAsync("payment.captured", otherKey);
        Assert.Equal("PAID", Text(await OrderAsync(other, otherId), "paymentStatus"));
    }

    [ContractFact]
    public async Task Webhook_Authorized_IsCaptured()
    {
        var (guest, id, key) = await WaitingAsync();
        using var _ = guest;
        await TellAsync("payment.authorized", key);
        Assert.Equal("PAID", Text(await OrderAsync(guest, id), "paymentStatus"));
    }

    [ContractFact]
    public async Task Webhook_BadSignature_IsRefused()
    {
        var (guest, id, key) = await WaitingAsync();
        using var _ = guest;
        var body = Event("evt_bad", "payment.captured", key);
        var good = WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow);
        string?[] bad =
        [
            null, "", "nonsense", good.Split(',')[0], "t=x," + good.Split(',')[1], WebhookSignature.Sign("another secret than ours", body, DateTimeOffset.UtcNow),
            WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow.AddMinutes(-6)), WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow.AddMinutes(6)),
            WebhookSignature.Sign(Secret, body.AsSpan(1), DateTimeOffset.UtcNow),
        ];

        foreach (var signature in bad) Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(body, signature)).Status);
        Assert.Equal("PENDING", Text(await OrderAsync(guest, id), "status"));
        // While a secret is exchanged, events come with two.
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(body, good.Replace(",", ",v1=00ff,", StringComparison.Ordinal))).Status);
    }

    [ContractFact]
    public async Task Webhook_SignedNonsense_IsToldApart()
    {
        foreach (var (text, status) in new[] { ("{", HttpStatusCode.BadRequest), ("{}", HttpStatusCode.BadRequest), ("[1]", HttpStatusCode.BadRequest), ("""{"type":"customer.created"}""", HttpStatusCode.OK) })
        {
            var body = Encoding.UTF8.GetBytes(text);
            Assert.Equal(status, (await PostAsync(body, WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow))).Status);
        }

        await TellAsync("payment.captured", "of-another-shop");
    }

    [ContractFact]
    public async Task CancelOrder_NotPaidYet_IsVoidedAndMoneyThatComesLateGoesBack()
    {
        var (guest, id, key) = await WaitingAsync();
        using var _ = guest;
        await CancelAsync(guest, id);
        Assert.Equal(("CANCELLED", "VOIDED"), (Text(await OrderAsync(guest, id), "status"), Text(await OrderAsync(guest, id), "paymentStatus")));

        // With the gateway down the void waits, and the money comes first.
        var product = await _stage.ProductAsync(5);
        using var late = await _stage.GuestAsync((product, 1));
        var lateId = (await _stage.PlaceAsync(late, ("payment", new { token = "tok_unavailable" }))).Data("placeOrder", "order", "id").GetString()!;
        await using (var context = _stage.Context())
        {
            var order = await context.Orders.Include(row => row.Payment).SingleAsync(row => row.Id == CheckoutStage.LocalId(lateId));
            key = order.Payment!.GatewayKey!;
            order.Cancel("By hand", DateTime.UtcNow);
            await context.SaveChangesAsync();
        }

        await TellAsync("payment.captured", key);
        await RunAsync("payments.settle");
        var back = await OrderAsync(late, lateId);
        Assert.Equal(("CANCELLED", "REFUNDED"), (Text(back, "status"), Text(back, "paymentStatus")));
    }

    [ContractFact]
    public async Task CancelOrder_RefundFails_IsKeptForStaff()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        var id = (await _stage.PlaceAsync(guest, ("payment", new { token = "tok_refund_fails" }))).Data("placeOrder", "order", "id").GetString()!;
        await CancelAsync(guest, id);
        var order = await OrderAsync(guest, id);
        Assert.Equal(("CANCELLED", "PAID", "FAILED"), (Text(order, "status"), Text(order, "paymentStatus"), Text(order.GetProperty("refunds")[0], "status")));
    }

    [ContractFact]
    public async Task Unpaid_AfterItsTime_IsCancelledAndGivesEverythingBack()
    {
        var product = await _stage.ProductAsync(5);
        var coupon = await _stage.CouponAsync(row => row.UsageLimit = 5);
        using var guest = await _stage.GuestAsync((product, 2));
        var id = (await _stage.PlaceAsync(guest, ("payment", new { token = "tok_declined" }), ("couponCode", coupon.Code))).Data("placeOrder", "order", "id").GetString()!;
        var lifetime = api.Services.GetRequiredService<PaymentOptions>().UnpaidLifetime;
        await using var context = _stage.Context();
        var placed = DateTime.UtcNow - lifetime - TimeSpan.FromMinutes(1);
        await context.Orders.Where(row => row.Id == CheckoutStage.LocalId(id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.OrderDate, placed));

        await RunAsync("orders.cancelUnpaid");

        var order = await OrderAsync(guest, id);
        Assert.Equal(("CANCELLED", "VOIDED"), (Text(order, "status"), Text(order, "paymentStatus")));
        Assert.Equal(5, await _stage.StockAsync(product));
        Assert.Equal(0, await context.Coupons.Where(row => row.Id == coupon.Id).Select(row => row.UsageCount).SingleAsync());
        Assert.False(await context.CouponRedemptions.AnyAsync(row => row.CouponId == coupon.Id));
    }

    [ContractFact]
    public async Task Order_Changes_AreTold()
    {
        var product = await _stage.ProductAsync(5);
        using var guest = await _stage.GuestAsync((product, 1));
        using var socket = await api.OpenSocketAsync(guest.DefaultRequestHeaders.GetValues("X-Session-Token").Single(), "X-Session-Token");
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"subscription { onOrderChanged { status } }"}}""");
        await Task.Delay(200);
        await _stage.PlaceAsync(guest);
        // The order is read when the news of it arrives: it may be paid by then.
        while (!(await socket.ReceiveAsync() ?? "").Contains("PAID", StringComparison.Ordinal))
        {
        }
    }

    private async Task<(HttpClient Guest, string OrderId, string Key)> WaitingAsync()
    {
        var product = await _stage.ProductAsync(5);
        var guest = await _stage.GuestAsync((product, 1));
        var id = (await _stage.PlaceAsync(guest, ("payment", new { token = "tok_confirm" }))).Data("placeOrder", "order", "id").GetString()!;
        await using var context = _stage.Context();
        return (guest, id, (await context.Payments.SingleAsync(row => row.OrderId == CheckoutStage.LocalId(id))).GatewayKey!);
    }

    private static byte[] Event(string id, string type, string key) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id, type, created = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), data = new { key, transactionId = "gw_" + key },
    });

    private async Task TellAsync(string type, string key)
    {
        var body = Event($"evt_{Guid.NewGuid():N}", type, key);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(body, WebhookSignature.Sign(Secret, body, DateTimeOffset.UtcNow))).Status);
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(byte[] body, string? signature)
    {
        using var client = api.NewClient();
        using var content = new ByteArrayContent(body);
        if (signature is not null) content.Headers.Add(WebhookSignature.Header, signature);
        using var response = await client.PostAsync(new Uri("/webhooks/payments", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Lets the time pass after which the gateway is asked again.</summary>
    private async Task SettleAsync(string orderId)
    {
        await using var context = _stage.Context();
        var past = DateTime.UtcNow.AddSeconds(-1);
        await context.Payments.Where(row => row.OrderId == CheckoutStage.LocalId(orderId) && row.AskAgainAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AskAgainAt, past));
        await RunAsync("payments.settle");
    }

    private async Task RunAsync(string jobType)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IRecurringJob>().Single(job => job.JobType == jobType).HandleAsync(new Job(), default);
    }

    private static async Task<JsonElement> OrderAsync(HttpClient client, string id) => (await ApiHost.AskAsync(client, """
        query($id: ID!) { order(id: $id) { status paymentStatus totalCents payment { failureCode confirmationUrl capturedCents refundedCents } refunds { status } } }
        """, new { id })).Data("order");

    private static Task<Answer> CancelAsync(HttpClient client, string id) => ApiHost.AskAsync(client,
        "mutation($id: ID!, $key: String!) { cancelOrder(input: { orderId: $id, idempotencyKey: $key }) { order { id } errors { ... on Error { code } } } }",
        new { id, key = Guid.NewGuid() });

    private static Task<Answer> RetryAsync(HttpClient client, string id, string token, string? key = null) => ApiHost.AskAsync(client, """
        mutation($id: ID!, $key: String!, $token: String!) { retryPayment(input: { orderId: $id, idempotencyKey: $key, payment: { token: $token } }) {
          order { status paymentStatus } warnings { code } errors { ... on Error { code message path } } } }
        """, new { id, key = key ?? Guid.NewGuid().ToString(), token });

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}

public sealed class SqlitePaymentTests(SqliteApi api) : PaymentContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresPaymentTests(PostgresApi api) : PaymentContract(api), IClassFixture<PostgresApi>;
