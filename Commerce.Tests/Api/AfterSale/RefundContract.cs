using Commerce.Domain.Payments;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Paying back over HTTP: by line, by amount, all of it, with a second person, with a gateway that refuses, by many at once.</summary>
public abstract class RefundContract(ApiHost api)
{
    private const string Refund = """
        refund { id status amountCents shippingCents version requestedBy { email } approvedBy { email } actions { action enabled code }
                 items { quantity amountCents taxCents } order { status paymentStatus payment { capturedCents refundedCents } } } warnings { code }
        """;

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task CreateRefund_LineThenRest_AddsUpToWhatWasCaptured()
    {
        using var sold = await _stage.SellAsync(3);
        var first = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } }, reason = "One was broken" });
        Assert.Equal(("PROCESSED", "PAID", "PARTIALLY_REFUNDED"), (Text(first, "status"), Text(first, "order", "status"), Text(first, "order", "paymentStatus")));
        Assert.Equal(1, first.Data("createRefund", "refund", "items", 0, "quantity").GetInt32());
        Assert.Equal(0, first.Data("createRefund", "refund", "shippingCents").GetInt32());

        var rest = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true });

        Assert.Equal(("PROCESSED", "REFUNDED", "REFUNDED"), (Text(rest, "status"), Text(rest, "order", "status"), Text(rest, "order", "paymentStatus")));
        Assert.Equal(sold.ShippingCents, rest.Data("createRefund", "refund", "shippingCents").GetInt32());
        Assert.Equal(sold.TotalCents, first.Data("createRefund", "refund", "amountCents").GetInt32() + rest.Data("createRefund", "refund", "amountCents").GetInt32());
        var none = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 1 });
        Assert.Equal(["NOTHING_TO_REFUND"], none.Refusals("createRefund"));
        Assert.Contains("paid back", await new Mailbox(api).WaitAsync(sold.Email, "One was broken"), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task CreateRefund_TwentyAtOnce_PayBackExactlyWhatWasCaptured()
    {
        // What is asked for the first time is compiled while the others wait for it, on a machine with few threads for seconds.
        using (var first = await _stage.SellAsync(1)) await CreateAsync(new { orderId = first.Id, idempotencyKey = AfterSaleStage.Key(), everything = true });
        using var sold = await _stage.SellAsync(4);
        // A tenth of it each: ten fit, and whatever order they come in, the others are told what is left.
        var amount = sold.TotalCents / 10;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CreateAsync(
            new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = amount, includeShipping = true })));

        Assert.Equal(10, answers.Count(answer => !answer.Refusals("createRefund").Any()));
        Assert.All(answers.SelectMany(answer => answer.Refusals("createRefund")), refusal =>
            Assert.Contains(refusal, new[] { "REFUND_EXCEEDS_PAYMENT amountCents", "NOTHING_TO_REFUND" }));
        if (sold.TotalCents % 10 != 0)
            await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true });
        await using var context = _stage.Checkout.Context();
        var payment = await context.Payments.Include(row => row.Refunds).ThenInclude(row => row.Items).SingleAsync(row => row.OrderId == CheckoutStage.LocalId(sold.Id));
        Assert.Equal((PaymentStatus.Refunded, sold.TotalCents, sold.TotalCents), (payment.Status, payment.RefundedCents, payment.Refunds.Sum(refund => refund.AmountCents)));
        Assert.Equal(sold.TotalCents, payment.Refunds.Sum(refund => refund.ShippingCents + refund.Items.Sum(part => part.AmountCents + part.TaxCents)));
        Assert.Equal(sold.ShippingCents, payment.Refunds.Sum(refund => refund.ShippingCents));
    }

    [ContractFact]
    public async Task CreateRefund_SameKey_IsOneRefund()
    {
        using var sold = await _stage.SellAsync(2);
        var input = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 500 };
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => CreateAsync(input)));
        Assert.Single(answers.Select(answer => Text(answer, "id")).Distinct());
        Assert.Equal(["IDEMPOTENCY_KEY_REUSED idempotencyKey"], (await CreateAsync(new { input.orderId, input.idempotencyKey, amountCents = 501 })).Refusals("createRefund"));
    }

    [ContractFact]
    public async Task CreateRefund_AboveTheLimit_WaitsForSomebodyElse()
    {
        using var sold = await _stage.SellAsync(2, 40_000);
        var small = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 30_000 });
        Assert.Equal("PROCESSED", Text(small, "status"));

        // Bit by bit nobody gets around the limit.
        var large = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 30_000 });
        Assert.Equal(("REQUESTED", "NEEDS_APPROVAL"), (Text(large, "status"), large.Data("createRefund", "warnings", 0, "code").GetString()));
        Assert.Equal(AfterSaleStage.Support, large.Data("createRefund", "refund", "requestedBy", "email").GetString());
        Assert.Equal(
            ["APPROVE False SECOND_PERSON_REQUIRED", "REJECT True ", "RETRY False ILLEGAL_TRANSITION"],
            large.Data("createRefund", "refund", "actions").EnumerateArray().Select(row => $"{row.GetProperty("action")} {row.GetProperty("enabled")} {row.GetProperty("code")}"));
        var id = Text(large, "id");
        Assert.Equal(["SECOND_PERSON_REQUIRED"], (await ApproveAsync(id, AfterSaleStage.Support)).Refusals("approveRefund"));

        var approved = await ApproveAsync(id, AfterSaleStage.Admin);

        Assert.Equal("PROCESSED", approved.Data("approveRefund", "refund", "status").GetString());
        Assert.Equal(AfterSaleStage.Admin, approved.Data("approveRefund", "refund", "approvedBy", "email").GetString());
        Assert.Equal(["ILLEGAL_TRANSITION"], (await ApproveAsync(id, AfterSaleStage.Admin)).Refusals("approveRefund"));
        await using var context = _stage.Checkout.Context();
        Assert.Equal(
            ["refund.create", "refund.approve"],
            await context.AuditLogs.Where(row => row.TargetType == "Refund" && row.TargetId == $"{CheckoutStage.LocalId(id)}").OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
    }

    [ContractFact]
    public async Task RejectRefund_GivesBackWhatItHeld()
    {
        using var sold = await _stage.SellAsync(1, 90_000);
        var asked = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true });
        Assert.Equal(["NOTHING_TO_REFUND"], (await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 100 })).Refusals("createRefund"));
        var input = new { refundId = Text(asked, "id"), reason = "Not ours", expectedVersion = asked.Data("createRefund", "refund", "version").GetInt32() };
        Assert.Equal("REJECTED", (await _stage.DoAsync("rejectRefund", "refund { status }", input)).Data("rejectRefund", "refund", "status").GetString());
        Assert.Equal("PROCESSED", Text(await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 100 }), "status"));
        Assert.Equal(["STALE_VERSION expectedVersion"], (await _stage.DoAsync("rejectRefund", "refund { status }", input)).Refusals("rejectRefund"));
    }

    [ContractFact]
    public async Task RetryRefund_TheGatewayRefuses_IsTriedAgainWhileItIsLeft()
    {
        using var sold = await _stage.SellAsync(2, token: "tok_refund_fails");
        var failed = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true });
        Assert.Equal(("FAILED", "REFUND_FAILED"), (Text(failed, "status"), failed.Data("createRefund", "warnings", 0, "code").GetString()));
        var again = new { refundId = Text(failed, "id"), idempotencyKey = AfterSaleStage.Key() };
        Assert.Equal("FAILED", (await _stage.DoAsync("retryRefund", "refund { status }", again)).Data("retryRefund", "refund", "status").GetString());

        // By now the gateway takes refunds again; some of it goes back otherwise before the failed one is tried.
        await using (var context = _stage.Checkout.Context())
            await context.Payments.Where(row => row.OrderId == CheckoutStage.LocalId(sold.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.TransactionId, $"tx{AfterSaleStage.Key()}"));
        await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 100 });
        var refused = await _stage.DoAsync("retryRefund", "refund { status }", new { again.refundId, idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(["REFUND_EXCEEDS_PAYMENT amountCents"], refused.Refusals("retryRefund"));
        Assert.Contains("can still be refunded", refused.Data("retryRefund", "errors", 0, "message").GetString(), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task CreateRefund_OfWhatWasNotSent_PutsItOnTheShelfOnce()
    {
        var (shirt, hat) = (await _stage.Checkout.ProductAsync(10), await _stage.Checkout.ProductAsync(10));
        using var sold = await _stage.SellAsync("tok_ok", [(shirt, 3), (hat, 2)]);
        await _stage.DoAsync("createShipment", "shipment { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 2 } } });
        var input = new
        {
            orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(),
            lines = new object[] { new { orderItemId = sold.Line(), quantity = 2 }, new { orderItemId = sold.Line(1), quantity = 1, restock = false } },
        };
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _stage.DoAsync("createRefund", "refund { id status items { quantity restockQuantity } }", input)));

        Assert.Single(answers.Select(answer => Text(answer, "id")).Distinct());
        Assert.Equal([1, 0], answers[0].Data("createRefund", "refund", "items").EnumerateArray().Select(row => row.GetProperty("restockQuantity").GetInt32()));
        // Of the three shirts two are packed; one hat is still to be sent, and the other is not on the shelf.
        Assert.Equal((8, 8), (await _stage.Checkout.StockAsync(shirt), await _stage.Checkout.StockAsync(hat)));
        var packed = await _stage.DoAsync("createShipment", "shipment { items { quantity } }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        Assert.Equal(["SHIPMENT_QUANTITY lines/0/quantity"], packed.Refusals("createShipment"));
    }

    [ContractFact]
    public async Task CreateRefund_OfWhatWasNotSent_WaitsForTheMoney_AndNothingComesBackTwice()
    {
        var product = await _stage.Checkout.ProductAsync(10, 40_000);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 3)]);
        var asked = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 2 } } });
        Assert.Equal(("REQUESTED", 7), (Text(asked, "status"), await _stage.Checkout.StockAsync(product)));
        await ApproveAsync(Text(asked, "id"), AfterSaleStage.Admin);
        Assert.Equal(9, await _stage.Checkout.StockAsync(product));
        await _stage.DoAsync("cancelOrder", "order { status }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(10, await _stage.Checkout.StockAsync(product));

        // The other way round: cancelled while the refund waits, all is on the shelf already when its money goes.
        using var other = await _stage.SellAsync("tok_ok", [(product, 3)]);
        var waiting = await CreateAsync(new { orderId = other.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = other.Line(), quantity = 2 } } });
        await _stage.DoAsync("cancelOrder", "order { status }", new { orderId = other.Id, idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(10, await _stage.Checkout.StockAsync(product));
        await ApproveAsync(Text(waiting, "id"), AfterSaleStage.Admin);
        Assert.Equal(10, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task CreateRefund_OfWhatWasLostOrArrived_PutsNothingOnTheShelf()
    {
        var product = await _stage.Checkout.ProductAsync(10);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 2)]);
        var parcel = (await _stage.DoAsync("createShipment", "shipment { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() })).Data("createShipment", "shipment", "id").GetString();
        foreach (var status in new[] { "LABEL_CREATED", "SHIPPED", "LOST" }) await _stage.DoAsync("updateShipment", "shipment { id }", new { shipmentId = parcel, status });
        Assert.Equal("PROCESSED", Text(await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true }), "status"));
        Assert.Equal(8, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task CancelOrder_AfterAPartialRefund_PaysBackTheRest()
    {
        using var sold = await _stage.SellAsync(3);
        await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        var cancelled = await _stage.DoAsync(
            "cancelOrder", "order { status paymentStatus payment { refundedCents } refunds { status } }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(("CANCELLED", "REFUNDED", sold.TotalCents), (
            cancelled.Data("cancelOrder", "order", "status").GetString(), cancelled.Data("cancelOrder", "order", "paymentStatus").GetString(),
            cancelled.Data("cancelOrder", "order", "payment", "refundedCents").GetInt32()));
    }

    [ContractFact]
    public async Task RefundPreview_IsWhatIsMade()
    {
        const string query = """
            query($id: ID!, $lines: [RefundLineInput!], $amount: Int) { refundPreview(orderId: $id, lines: $lines, amountCents: $amount) {
              currencyCode capturedCents leftCents amountCents taxCents shippingCents leftAfterCents needsApproval canBeCreated problems { code message }
              lines { leftQuantity leftCents quantity amountCents orderItem { productName } } } }
            """;
        using var sold = await _stage.SellAsync(3);
        var lines = new[] { new { orderItemId = sold.Line(), quantity = 2 } };
        var preview = (await api.AskAsync(query, new { id = sold.Id, lines }, AfterSaleStage.Support)).Data("refundPreview");
        var made = await CreateAsync(new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines });
        Assert.Equal(made.Data("createRefund", "refund", "amountCents").GetInt32(), preview.GetProperty("amountCents").GetInt32());
        Assert.True(preview.GetProperty("canBeCreated").GetBoolean());
        Assert.Equal(sold.TotalCents - preview.GetProperty("amountCents").GetInt32(), preview.GetProperty("leftAfterCents").GetInt32());

        var tooMuch = (await api.AskAsync(query, new { id = sold.Id, amount = sold.TotalCents }, AfterSaleStage.Support)).Data("refundPreview");
        Assert.Equal("REFUND_EXCEEDS_PAYMENT", tooMuch.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(1, tooMuch.GetProperty("lines")[0].GetProperty("leftQuantity").GetInt32());
    }

    [ContractFact]
    public async Task Customers_CannotPayBack_AndSeeNoStaff()
    {
        using var sold = await _stage.SellAsync(1);
        var input = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), everything = true };
        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await AfterSaleStage.DoAsync(sold.Guest, "createRefund", "refund { id }", input)).Codes);
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("createRefund", "refund { id }", input, "merch@demo.example")).Codes);
        await CreateAsync(input);
        var seen = await ApiHost.AskAsync(sold.Guest, "query($id: ID!) { order(id: $id) { status actions { action } refunds { status amountCents actions { action } } } }", new { id = sold.Id });
        Assert.Equal("PROCESSED", seen.Data("order", "refunds", 0, "status").GetString());
        Assert.Empty(seen.Data("order", "refunds", 0, "actions").EnumerateArray());
        Assert.DoesNotContain("CREATE_REFUND", seen.ToString(), StringComparison.Ordinal);
    }

    private Task<Answer> CreateAsync(object input) => _stage.DoAsync("createRefund", Refund, input);

    private Task<Answer> ApproveAsync(string refundId, string email) =>
        _stage.DoAsync("approveRefund", "refund { status approvedBy { email } }", new { refundId, idempotencyKey = AfterSaleStage.Key() }, email);

    private static string Text(Answer answer, params object[] path) => answer.Data(["createRefund", "refund", .. path]).GetString()!;
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteRefundTests(SqliteApi api) : RefundContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresRefundTests(PostgresApi api) : RefundContract(api);
