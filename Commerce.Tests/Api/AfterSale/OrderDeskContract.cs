using System.Net;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>What the desk sees of an order besides the order: its time line, notes, and what is printed of it.</summary>
public abstract class OrderDeskContract(ApiHost api)
{
    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task Timeline_HasStepsNotesAndWhoDidWhat_InOrder()
    {
        using var sold = await _stage.SellAsync(1);
        var noted = await _stage.DoAsync("addOrderNote", "order { id }", new { orderId = sold.Id, text = "Called: deliver after five" });
        Assert.Empty(noted.Refusals("addOrderNote"));
        await _stage.DoAsync("createShipment", "shipment { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        await _stage.DoAsync("createRefund", "refund { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), amountCents = 100 });

        var entries = (await TimelineAsync(sold.Id, AfterSaleStage.Support)).Data("order", "timeline").EnumerateArray().ToList();

        Assert.Equal(
            ["STATUS PENDING", "STATUS PAID", "NOTE Called: deliver after five", "STATUS PROCESSING", "CHANGE shipment.create", "CHANGE refund.create", "REFUND_PROCESSED 1.00 USD"],
            entries.Select(entry => $"{entry.GetProperty("kind")} {Value(entry, "status")}{Value(entry, "action")}{Value(entry, "text")}"));
        Assert.Equal(["CUSTOMER", "SHOP", "STAFF", "STAFF", "STAFF", "STAFF", "SHOP"], entries.Select(entry => Value(entry, "by")));
        Assert.Equal((AfterSaleStage.Support, AfterSaleStage.Support), (entries[3].GetProperty("actorEmail").GetString(), entries[4].GetProperty("actorEmail").GetString()));
        Assert.Contains("orderNumber", entries[5].GetProperty("details").GetString(), StringComparison.OrdinalIgnoreCase);

        static string Value(System.Text.Json.JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
    }

    [ContractFact]
    public async Task Timeline_OfACancelledOrder_SaysWhoCalledItOff()
    {
        using var byStaff = await _stage.SellAsync(1);
        await _stage.DoAsync("cancelOrder", "order { id }", new { orderId = byStaff.Id, idempotencyKey = AfterSaleStage.Key() });
        using var byCustomer = await _stage.SellAsync(1);
        await AfterSaleStage.DoAsync(byCustomer.Guest, "cancelOrder", "order { id }", new { orderId = byCustomer.Id, idempotencyKey = AfterSaleStage.Key() });

        Assert.Equal($"STAFF {AfterSaleStage.Support}", await WhoCancelledAsync(byStaff));
        Assert.Equal("CUSTOMER ", await WhoCancelledAsync(byCustomer));

        async Task<string> WhoCancelledAsync(Sold sold)
        {
            var timeline = (await TimelineAsync(sold.Id, AfterSaleStage.Support)).Data("order", "timeline");
            var step = timeline.EnumerateArray().Single(entry => entry.GetProperty("status").GetString() == "CANCELLED");
            return $"{step.GetProperty("by").GetString()} {step.GetProperty("actorEmail").GetString()}";
        }
    }

    [ContractFact]
    public async Task Notes_AreForThoseWhoServeCustomers()
    {
        using var sold = await _stage.SellAsync(1);
        Assert.Equal(["INVALID_TEXT text"], (await _stage.DoAsync("addOrderNote", "order { id }", new { orderId = sold.Id, text = "  " })).Refusals("addOrderNote"));
        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await AfterSaleStage.DoAsync(sold.Guest, "addOrderNote", "order { id }", new { orderId = sold.Id, text = "x" })).Codes);
        var seen = await ApiHost.AskAsync(sold.Guest, "query($id: ID!) { order(id: $id) { orderNumber timeline { kind } } }", new { id = sold.Id });
        Assert.Contains("AUTH_NOT_AUTHENTICATED", seen.Codes);
    }

    [ContractFact]
    public async Task Documents_PrintForWhoeverHasTheAddress()
    {
        var product = await _stage.Checkout.ProductAsync(5, 1234, row => row.Name = "Nuts & <bolts>");
        using var sold = await _stage.SellAsync("tok_ok", [(product, 2)], ("customerNotes", "Ring twice <b>please</b>"));
        var links = (await AskLinksAsync(sold)).Data("order");
        using var anybody = api.NewClient();

        var invoice = await anybody.GetStringAsync(new Uri(links.GetProperty("invoiceUrl").GetString()!, UriKind.Relative));
        Assert.Contains($"Invoice {sold.Number}", invoice, StringComparison.Ordinal);
        Assert.Contains("Nuts &amp; &lt;bolts&gt;", invoice, StringComparison.Ordinal);
        Assert.Contains("24.68 USD", invoice, StringComparison.Ordinal);
        Assert.Contains("Paid with thanks", invoice, StringComparison.Ordinal);
        var slip = await anybody.GetStringAsync(new Uri(links.GetProperty("packingSlipUrl").GetString()!, UriKind.Relative));
        Assert.Contains("Ring twice &lt;b&gt;please&lt;/b&gt;", slip, StringComparison.Ordinal);
        Assert.DoesNotContain("USD", slip, StringComparison.Ordinal);

        foreach (var address in new[] { "/order-documents/x", links.GetProperty("invoiceUrl").GetString()![..^3] + "AAA" })
        {
            using var refused = await anybody.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    // An address is another one each time it is asked for.
    private static async Task<Answer> AskLinksAsync(Sold sold)
    {
        var answer = await ApiHost.AskOnceAsync(sold.Guest, $$"""{ order(id: "{{sold.Id}}") { invoiceUrl packingSlipUrl } }""");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    private Task<Answer> TimelineAsync(string id, string email) => api.AskAsync(
        "query($id: ID!) { order(id: $id) { timeline { at kind by action text status actorType actorEmail targetType details } } }", new { id }, email);
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteOrderDeskTests(SqliteApi api) : OrderDeskContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresOrderDeskTests(PostgresApi api) : OrderDeskContract(api);
