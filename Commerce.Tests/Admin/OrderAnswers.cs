namespace Commerce.Tests.Admin;

/// <summary>Orders as the API gives them.</summary>
internal static class OrderAnswers
{
    public static string Row(string id, string number, int version = 1, string status = "PAID", string date = "2026-01-01T00:00:00Z", string returns = "NONE") => $$"""
        {"id":"{{id}}","orderNumber":"{{number}}","version":{{version}},"status":"{{status}}","paymentStatus":"PAID","fulfillmentStatus":"UNFULFILLED","returnStatus":"{{returns}}","email":"ada@example.com",
        "shippingName":"Ada Lovelace","shippingCity":"London","shippingCountry":"GB","couponCode":null,"currencyCode":"USD","totalCents":12345,"orderDate":"{{date}}","updatedAt":"{{date}}","items":[{"quantity":2},{"quantity":1}]}
        """.ReplaceLineEndings("");

    public static string List(params string[] rows) => $$"""{"orders":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";

    public static string Order(
        int version = 3, string status = "PAID", string payment = "PAID", string cancel = """{"action":"CANCEL","enabled":true,"reason":null,"code":null}""", string shipments = "", string more = "", string happenings = "") => $$"""
        {"carriers":["PAPER"],"order":{"id":"O1","orderNumber":"1001","version":{{version}},"status":"{{status}}","paymentStatus":"{{payment}}","fulfillmentStatus":"UNFULFILLED","returnStatus":"NONE","email":"ada@example.com",
        "currencyCode":"USD","subtotalCents":5000,"discountCents":500,"taxCents":855,"shippingCostCents":490,"totalCents":5845,"couponCode":"SUMMER","customerNotes":"Leave it at the door.","adminNotes":null,
        "shippingName":"Ada Lovelace","shippingAddressLine1":"1 Byron Row","shippingAddressLine2":null,"shippingPostalCode":"W1","shippingCity":"London","shippingState":null,"shippingCountry":"GB",
        "billingName":null,"billingAddressLine1":null,"billingAddressLine2":null,"billingPostalCode":null,"billingCity":null,"billingState":null,"billingCountry":null,
        "orderDate":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","expectedShipDate":null,"expectedDeliveryDate":null,"cancelledAt":null,"cancelReason":null,
        "user":{"id":"U1","firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","orders":{"totalCount":4} },"shippingOption":{"name":"Standard","estimatedDays":"3-5"},
        "payment":{"id":"PAY1","status":"CAPTURED","method":"CARD","amountCents":5845,"capturedCents":5845,"refundedCents":0,"transactionId":"tx-1","failureCode":null,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"},
        "items":[{"id":"I1","productName":"Linen shirt","productSku":"SHI-1","variantName":"Blue / M","quantity":2,"unitPriceCents":2500,"totalPriceCents":5000,"discountCents":500,"taxCents":855,
        "product":{"id":"P1","imageUrl":null},"shipmentItems":[],"returnItems":[]}],
        "taxes":[{"id":"T1","taxableCents":4500,"taxCents":855,"taxRate":{"name":"VAT","rate":0.19} }],
        "timeline":[{{Happening("STATUS", status: "PENDING")}},{{Happening("STATUS", status: "PAID", text: "Paid by card.")}}{{happenings}}],
        "shipments":[{{shipments}}],"refunds":[],"returns":[],"actions":[{{cancel}}]{{more}} } }
        """.ReplaceLineEndings("");

    public static string Happening(string kind, string? action = null, string? text = null, string? status = null, string? actor = null, string? details = null) => System.Text.Json.JsonSerializer.Serialize(new
    {
        at = "2026-01-01T00:00:00Z", kind, action, text, status, by = actor is null ? "SHOP" : "STAFF", actorType = actor is null ? null : "USER", actorEmail = actor, targetType = (string?)null, details
    });

    /// <summary>What can be done.</summary>
    public static string Enabled(params string[] actions)
        => string.Join(',', actions.Select(action => $$"""{"action":"{{action}}","enabled":true,"reason":null,"code":null}"""));

    public const string CannotCancel = """{"action":"CANCEL","enabled":false,"reason":"What has left the house is not cancelled.","code":"ORDER_NOT_CANCELLABLE"}""";
}
