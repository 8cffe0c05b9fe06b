using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Orders;

/// <summary>What the list of orders can be asked for.</summary>
internal static class OrderListSpec
{
    private static readonly string[] SortFields = ["orderDate", "orderNumber", "email", "status", "totalCents", "expectedShipDate", "updatedAt"];

    public static readonly ListSpec Spec = new(
        AdminLinks.OrdersPath,
        "-orderDate",
        SortFields,
        [
            new SearchFilter("Search by number, customer or product", text =>
            [
                new { orderNumber = new { contains = text } },
                new { email = new { contains = text } },
                new { shippingName = new { contains = text } },
                Line(new { productName = new { contains = text } }),
                Line(new { productSku = new { contains = text } })
            ]),
            Choices("status", "Status", "status", OrderWords.Order, "PENDING", "PAID", "PROCESSING", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED", "CANCELLED", "REFUNDED"),
            Choices("payment", "Payment", "paymentStatus", OrderWords.Payment, "UNPAID", "PENDING", "AUTHORIZED", "PAID", "FAILED", "VOIDED", "PARTIALLY_REFUNDED", "REFUNDED"),
            Choices("fulfilment", "Shipping", "fulfillmentStatus", OrderWords.Fulfilment, "UNFULFILLED", "PARTIALLY_FULFILLED", "FULFILLED", "DELIVERED"),
            Choices("return", "Returns", "returnStatus", OrderWords.Return, "REQUESTED", "IN_PROGRESS", "RETURNED", "REJECTED", "NONE"),
            new DateFilter("date", "Placed", "orderDate"),
            new NumberFilter("total", "Total", "totalCents", Scale: 100),
            new TextFilter("customer", "Customer’s e-mail", text => new { email = new { eq = text.ToLowerInvariant() } }, "name@example.com"),
            new TextFilter("coupon", "Coupon", text => new { couponCode = new { eq = text.ToUpperInvariant() } }, "SUMMER")
        ],
        new ListView("To ship", "?status=paid,processing,partially_shipped"),
        new ListView("Payment missing", "?status=pending"),
        new ListView("Returns to handle", "?return=requested,in_progress"),
        new ListView("Today", "?date=1d"))
    {
        DescendingFirst = ["orderDate", "totalCents", "updatedAt"]
    };

    private static ChoiceFilter Choices(string key, string label, string field, Func<string, Components.Shared.Status> words, params ReadOnlySpan<string> values)
    {
        var choices = new List<Choice>();
        foreach (var value in values)
            choices.Add(new Choice(value.ToLowerInvariant(), words(value).Text));
        return ChoiceFilter.OfEnum(key, label, field, [.. choices]);
    }

    private static object Line(object condition) => new { items = new { some = condition } };
}
