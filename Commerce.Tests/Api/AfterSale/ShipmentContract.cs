using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments.Gateway;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Parcels over HTTP: packed by several people, labelled, followed by hand and by the carrier, lost and replaced.</summary>
public abstract class ShipmentContract(ApiHost api)
{
    private const string Parcel = """
        shipment { id status carrier trackingNumber trackingUrl costCents label { filename contentType url } items { quantity }
                   actions { action enabled code } order { status fulfillmentStatus actualShipDate actualDeliveryDate } }
        """;

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task TwoParcels_ByHand_BringTheOrderToItsEnd()
    {
        using var sold = await _stage.SellAsync(3);
        var first = await PackAsync(sold, 2);
        Assert.Equal(("PENDING", "PROCESSING"), (Text(first, "status"), Text(first, "order", "status")));
        var second = await PackAsync(sold, null);
        Assert.Equal(1, second.Data("createShipment", "shipment", "items", 0, "quantity").GetInt32());
        Assert.Equal(["NOTHING_TO_SHIP"], (await PackAsync(sold, 1)).Refusals("createShipment"));

        await MoveAsync(first, "LABEL_CREATED");
        var gone = await MoveAsync(first, "SHIPPED");
        Assert.Equal(("PARTIALLY_SHIPPED", "PARTIALLY_FULFILLED"), OrderOf(gone));
        await MoveAsync(first, "DELIVERED");
        await MoveAsync(second, "LABEL_CREATED");
        Assert.Equal(("SHIPPED", "FULFILLED"), OrderOf(await MoveAsync(second, "SHIPPED")));
        Assert.Equal(("SHIPPED", "FULFILLED"), OrderOf(await MoveAsync(second, "IN_TRANSIT")));
        var arrived = await MoveAsync(second, "DELIVERED");

        Assert.Equal(("DELIVERED", "DELIVERED"), OrderOf(arrived));
        Assert.Equal(JsonValueKind.String, arrived.Data("updateShipment", "shipment", "order", "actualDeliveryDate").ValueKind);
        var history = await ApiHost.AskAsync(sold.Guest, "query($id: ID!) { order(id: $id) { history { status } shipments { status costCents } } }", new { id = sold.Id });
        Assert.Equal(
            ["PENDING", "PAID", "PROCESSING", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED"],
            history.Data("order", "history").EnumerateArray().Select(step => step.GetProperty("status").GetString()));
        Assert.Contains("on its way", await new Mailbox(api).WaitAsync(sold.Email, "on its way"), StringComparison.Ordinal);
        Assert.Contains("was delivered", await new Mailbox(api).WaitAsync(sold.Email, "has arrived"), StringComparison.Ordinal);
        Assert.Equal(["ILLEGAL_TRANSITION"], (await MoveAsync(second, "LOST")).Refusals("updateShipment"));
    }

    [ContractFact]
    public async Task CreateShipment_TwentyAtOnce_PackEachPieceOnce()
    {
        using var sold = await _stage.SellAsync(8);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PackAsync(sold, 1)));
        Assert.Equal(8, answers.Count(answer => !answer.Refusals("createShipment").Any()));
        await using var context = _stage.Checkout.Context();
        Assert.Equal(8, await context.ShipmentItems.Where(item => item.Shipment!.OrderId == CheckoutStage.LocalId(sold.Id)).SumAsync(item => item.Quantity));
    }

    [ContractFact]
    public async Task CreateShipment_Refusals_SayWhatIsLeft()
    {
        using var sold = await _stage.SellAsync(2);
        Assert.Equal(["SHIPMENT_QUANTITY lines/0/quantity"], (await PackAsync(sold, 3)).Refusals("createShipment"));
        Assert.Equal(["SHIPMENT_QUANTITY lines/0/quantity"], (await PackAsync(sold, 0)).Refusals("createShipment"));
        using var other = await _stage.SellAsync(1);
        var foreign = new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = other.Line(), quantity = 1 } } };
        Assert.Equal(["SHIPMENT_LINE_NOT_FOUND lines/0/orderItemId"], (await _stage.DoAsync("createShipment", Parcel, foreign)).Refusals("createShipment"));
        using var unpaid = await _stage.SellAsync(1, token: "tok_declined");
        Assert.Equal(["SHIPMENT_NOT_POSSIBLE"], (await PackAsync(unpaid, 1)).Refusals("createShipment"));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("createShipment", Parcel, foreign, "merch@demo.example")).Codes);

        // What was paid back is not sent any more, and then the rest is all.
        await _stage.DoAsync("createRefund", "refund { id }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        var rest = await PackAsync(sold, null);
        Assert.Equal(1, rest.Data("createShipment", "shipment", "items", 0, "quantity").GetInt32());
        await MoveAsync(rest, "LABEL_CREATED");
        Assert.Equal(("SHIPPED", "FULFILLED"), OrderOf(await MoveAsync(rest, "SHIPPED")));
    }

    [ContractFact]
    public async Task CreateRefund_OfTheUnsentRest_CompletesTheOrder()
    {
        using var sold = await _stage.SellAsync(2);
        var parcel = await PackAsync(sold, 1);
        await MoveAsync(parcel, "LABEL_CREATED");
        Assert.Equal("PARTIALLY_SHIPPED", OrderOf(await MoveAsync(parcel, "SHIPPED")).Status);
        var refunded = await _stage.DoAsync(
            "createRefund", "refund { order { status } }",
            new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key(), lines = new[] { new { orderItemId = sold.Line(), quantity = 1 } } });
        Assert.Equal("SHIPPED", refunded.Data("createRefund", "refund", "order", "status").GetString());
    }

    [ContractFact]
    public async Task Label_OfTheCarrier_IsDrawnOnceAndKept()
    {
        using var sold = await _stage.SellAsync(1);
        var parcel = await PackAsync(sold, null);
        var input = new { shipmentId = Text(parcel, "id"), idempotencyKey = AfterSaleStage.Key() };
        var labelled = await _stage.DoAsync("createShippingLabel", Parcel, input);
        var shipment = labelled.Data("createShippingLabel", "shipment");
        Assert.Equal(("LABEL_CREATED", "Commerce Post", "image/svg+xml"), (
            shipment.GetProperty("status").GetString(), shipment.GetProperty("carrier").GetString(), shipment.GetProperty("label").GetProperty("contentType").GetString()));
        using (var staff = api.NewClient(AfterSaleStage.Support))
            Assert.Contains(shipment.GetProperty("trackingNumber").GetString()!, await staff.GetStringAsync(new Uri(shipment.GetProperty("label").GetProperty("url").GetString()!, UriKind.Relative)), StringComparison.Ordinal);
        using (var hidden = await sold.Guest.GetAsync(new Uri(shipment.GetProperty("label").GetProperty("url").GetString()!, UriKind.Relative)))
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(shipment.GetProperty("trackingNumber").GetString(), (await _stage.DoAsync("createShippingLabel", Parcel, input)).Data("createShippingLabel", "shipment", "trackingNumber").GetString());
        Assert.Equal(["ILLEGAL_TRANSITION"], (await _stage.DoAsync("createShippingLabel", Parcel, new { input.shipmentId, idempotencyKey = AfterSaleStage.Key() })).Refusals("createShippingLabel"));
        Assert.Contains(("MARK_SHIPPED", true), shipment.GetProperty("actions").EnumerateArray().Select(row => (row.GetProperty("action").GetString()!, row.GetProperty("enabled").GetBoolean())));
        Assert.Equal(["Commerce Post"], (await api.AskAsync("{ carriers }", email: AfterSaleStage.Support)).Data("carriers").EnumerateArray().Select(name => name.GetString()));
        var unknown = await _stage.DoAsync("createShippingLabel", Parcel, new { shipmentId = Text(await PackAsync(await _stage.SellAsync(1), null), "id"), idempotencyKey = AfterSaleStage.Key(), carrier = "Nobody" });
        Assert.Equal(["CARRIER_NOT_FOUND carrier"], unknown.Refusals("createShippingLabel"));
    }

    [ContractFact]
    public async Task Label_Uploaded_IsKeptWhenItIsOne()
    {
        using var sold = await _stage.SellAsync(1);
        var parcel = Text(await PackAsync(sold, null), "id");
        Assert.Contains("INVALID_LABEL", await UploadAsync(parcel, "<script>alert(1)</script>"u8.ToArray()), StringComparison.Ordinal);
        var kept = await UploadAsync(parcel, "%PDF-1.7 a label"u8.ToArray());
        Assert.Contains("\"status\":\"LABEL_CREATED\"", kept, StringComparison.Ordinal);
        Assert.Contains("application/pdf", kept, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task TrackingNumber_IsUniqueAndLinked()
    {
        using var sold = await _stage.SellAsync(2);
        var number = $"1Z{Make.Next():D12}";
        var first = await PackAsync(sold, 1, ("carrier", "ups"), ("trackingNumber", number), ("costCents", 450));
        Assert.Equal($"https://www.ups.com/track?tracknum={number}", Text(first, "trackingUrl"));
        Assert.Equal(450, first.Data("createShipment", "shipment", "costCents").GetInt32());
        Assert.Equal(["TRACKING_NUMBER_TAKEN trackingNumber"], (await PackAsync(sold, 1, ("trackingNumber", number))).Refusals("createShipment"));
        var seen = await ApiHost.AskAsync(sold.Guest, "query($id: ID!) { order(id: $id) { shipments { trackingUrl actions { action } } } }", new { id = sold.Id });
        Assert.Equal($"https://www.ups.com/track?tracknum={number}", seen.Data("order", "shipments", 0, "trackingUrl").GetString());
        Assert.Empty(seen.Data("order", "shipments", 0, "actions").EnumerateArray());
    }

    [ContractFact]
    public async Task Lost_IsSentAgainFromTheShelf()
    {
        var product = await _stage.Checkout.ProductAsync(3);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 2)]);
        Assert.Equal(1, await _stage.Checkout.StockAsync(product));
        var parcel = await PackAsync(sold, null);
        await MoveAsync(parcel, "LABEL_CREATED");
        await MoveAsync(parcel, "SHIPPED");
        Assert.Equal(("SHIPPED", "UNFULFILLED"), OrderOf(await MoveAsync(parcel, "LOST")));

        Assert.Equal(["OUT_OF_STOCK quantity"], (await PackAsync(sold, 2)).Refusals("createShipment"));
        var again = await PackAsync(sold, 1);
        Assert.Equal(0, await _stage.Checkout.StockAsync(product));
        await MoveAsync(again, "CANCELLED");
        Assert.Equal(1, await _stage.Checkout.StockAsync(product));
    }

    [ContractFact]
    public async Task CancelOrder_WithAPackedParcel_UnpacksIt()
    {
        var product = await _stage.Checkout.ProductAsync(3);
        using var sold = await _stage.SellAsync("tok_ok", [(product, 2)]);
        await PackAsync(sold, 1);
        var cancelled = await AfterSaleStage.DoAsync(sold.Guest, "cancelOrder", "order { status shipments { status } }", new { orderId = sold.Id, idempotencyKey = AfterSaleStage.Key() });
        Assert.Equal(("CANCELLED", "CANCELLED"), (
            cancelled.Data("cancelOrder", "order", "status").GetString(), cancelled.Data("cancelOrder", "order", "shipments", 0, "status").GetString()));
        Assert.Equal(3, await _stage.Checkout.StockAsync(product));
        Assert.Equal(["SHIPMENT_NOT_POSSIBLE"], (await PackAsync(sold, 1)).Refusals("createShipment"));
    }

    [ContractFact]
    public async Task Webhook_EventsOfTheCarrier_MoveTheParcelForwardsOnly()
    {
        using var sold = await _stage.SellAsync(1);
        var number = $"WH{Make.Next():D12}";
        await PackAsync(sold, null, ("trackingNumber", number));
        using var socket = await api.OpenSocketAsync(sold.Guest.DefaultRequestHeaders.GetValues("X-Session-Token").Single(), "X-Session-Token");
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"subscription { onOrderChanged { status fulfillmentStatus } }"}}""");
        await Task.Delay(300);
        var body = Event("shipment.in_transit", number);

        // The scans before it were missed.
        Assert.Contains("\"changed\":true", (await PostAsync(body)).Text, StringComparison.Ordinal);
        while (!(await socket.ReceiveAsync() ?? "").Contains("SHIPPED", StringComparison.Ordinal))
        {
            // The news of what came before.
        }

        Assert.Contains("\"changed\":false", (await PostAsync(body)).Text, StringComparison.Ordinal);
        await PostAsync(Event("shipment.delivered", number));
        Assert.Contains("\"changed\":false", (await PostAsync(Event("shipment.in_transit", number))).Text, StringComparison.Ordinal);
        Assert.Contains("\"changed\":false", (await PostAsync(Event("shipment.delivered", "of-another-shop"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(body, "t=1,v1=00")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("{}"u8.ToArray())).Status);
        var order = await ApiHost.AskAsync(sold.Guest, "query($id: ID!) { order(id: $id) { status history { status } shipments { status shippedAt deliveredAt } } }", new { id = sold.Id });
        Assert.Equal("DELIVERED", order.Data("order", "status").GetString());
        Assert.Equal("DELIVERED", order.Data("order", "shipments", 0, "status").GetString());
        Assert.Equal(JsonValueKind.String, order.Data("order", "shipments", 0, "shippedAt").ValueKind);
    }

    private async Task<Answer> PackAsync(Sold sold, int? quantity, params (string Name, object Value)[] more)
    {
        var input = new Dictionary<string, object> { ["orderId"] = sold.Id, ["idempotencyKey"] = AfterSaleStage.Key() };
        if (quantity is { } pieces) input["lines"] = new[] { new { orderItemId = sold.Line(), quantity = pieces } };
        foreach (var (name, value) in more) input[name] = value;
        return await _stage.DoAsync("createShipment", Parcel, input);
    }

    private Task<Answer> MoveAsync(Answer packed, string status) => _stage.DoAsync("updateShipment", Parcel, new { shipmentId = Text(packed, "id"), status });

    private async Task<string> UploadAsync(string shipmentId, byte[] content)
    {
        using var client = api.NewClient(AfterSaleStage.Support);
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(JsonSerializer.Serialize(new
        {
            query = $"mutation($id: ID!, $file: Upload!) {{ uploadShippingLabel(input: {{ shipmentId: $id, file: $file }}) {{ {Parcel} errors {{ ... on Error {{ code }} }} }} }}",
            variables = new { id = shipmentId, file = (string?)null },
        })), "operations");
        form.Add(new StringContent("""{ "0": ["variables.file"] }"""), "map");
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "0", "label.pdf");
        client.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), form);
        return await response.Content.ReadAsStringAsync();
    }

    private static byte[] Event(string type, string trackingNumber) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = $"evt_{Guid.NewGuid():N}", type, created = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), data = new { trackingNumber },
    });

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(byte[] body, string? signature = null)
    {
        using var client = api.NewClient();
        using var content = new ByteArrayContent(body);
        var secret = api.Services.GetRequiredService<CarrierOptions>().WebhookSecret;
        content.Headers.Add(WebhookSignature.Header, signature ?? WebhookSignature.Sign(secret, body, DateTimeOffset.UtcNow));
        using var response = await client.PostAsync(new Uri("/webhooks/carriers", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static (string? Status, string? Fulfillment) OrderOf(Answer moved)
    {
        var order = moved.Data("updateShipment", "shipment", "order");
        return (order.GetProperty("status").GetString(), order.GetProperty("fulfillmentStatus").GetString());
    }

    private static string Text(Answer answer, params object[] path) => answer.Data(["createShipment", "shipment", .. path]).GetString()!;
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteShipmentTests(SqliteApi api) : ShipmentContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresShipmentTests(PostgresApi api) : ShipmentContract(api);
