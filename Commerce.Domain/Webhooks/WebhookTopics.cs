using System.Collections.Frozen;

namespace Commerce.Domain.Webhooks;

/// <summary>All topics there are. What becomes an event of which is said by <see cref="Outbox.OutboxRules"/>.</summary>
public static class WebhookTopics
{
    private const string Order = "Order", Refund = "Refund", Return = "Return", Product = "Product", Variant = "ProductVariant", Feed = "ProductFeed";

    public static IReadOnlyList<WebhookTopic> All { get; } =
    [
        new("order.placed", Order, "An order was placed; whether it is paid is told apart"),
        new("order.paid", Order, "The order is paid"),
        new("order.processing", Order, "The first parcel is being packed"),
        new("order.partially_shipped", Order, "Some of it is on its way"),
        new("order.shipped", Order, "All of it is on its way"),
        new("order.delivered", Order, "All of it has arrived"),
        new("order.cancelled", Order, "The order was called off"),
        new("order.refunded", Order, "All of it was paid back"),
        new("order.changed", Order, "Anything about the order has changed, its status or its lines"),
        new("refund.requested", Refund, "Money is to be paid back"),
        new("refund.approved", Refund, "The refund may be paid"),
        new("refund.rejected", Refund, "The refund was refused"),
        new("refund.processed", Refund, "The money is on its way back"),
        new("refund.failed", Refund, "The gateway could not pay it back"),
        new("return.requested", Return, "A customer wants to send something back"),
        new("return.approved", Return, "The goods may come back"),
        new("return.rejected", Return, "The return was refused"),
        new("return.received", Return, "The goods are here and were looked at"),
        new("return.cancelled", Return, "The customer keeps the goods"),
        new("return.refunded", Return, "What came back was paid back"),
        new("return.closed", Return, "The return ended without money"),
        new("product.created", Product, "A product is new"),
        new("product.changed", Product, "A product was edited; stock is told apart"),
        new("product.deleted", Product, "A product that was never sold is gone"),
        new("variant.created", Variant, "A variant is new"),
        new("variant.changed", Variant, "A variant was edited; stock is told apart"),
        new("variant.deleted", Variant, "A variant that was never sold is gone"),
        new("stock.changed", Product, "Pieces of a product or of a variant came or went"),
        new("feed.created", Feed, "A feed was taken in"),
        new("feed.processing", Feed, "Its import has begun"),
        new("feed.awaiting_approval", Feed, "It waits for somebody to approve what it would do"),
        new("feed.completed", Feed, "Every row of it was read"),
        new("feed.failed", Feed, "The file could not be read, or the import was given up"),
        new("feed.cancelled", Feed, "It was called off"),
        new("feed.undone", Feed, "What it changed was taken back"),
    ];

    private static readonly FrozenSet<string> s_names = All.Select(topic => topic.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is such a topic.</summary>
    public static bool IsKnown(string name) => s_names.Contains(name);
}
