namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>What becomes an event, as one table. Nothing secret or personal is told: who may know more asks for it by the object's id.</summary>
internal static class OutboxRules
{
    private const string Created = "new.\"CreatedAt\"", Updated = "new.\"UpdatedAt\"";

    // A version is raised by whoever edits, and by nothing that only counts: stock, ratings.
    private const string Edited = "new.\"Version\" <> old.\"Version\"";

    private static readonly OutboxFact s_status = new("status", "new.\"Status\""), s_version = new("version", "new.\"Version\"");

    private static readonly OutboxFact[] s_order = [new("orderNumber", "new.\"OrderNumber\""), s_status, s_version];

    private static readonly OutboxFact[] s_refund = [new("orderId", "new.\"OrderId\""), s_status, new("amountCents", "new.\"AmountCents\""), s_version];

    private static readonly OutboxFact[] s_return = [new("orderId", "new.\"OrderId\""), s_status, s_version];

    private static readonly OutboxFact[] s_product =
        [new("slug", "new.\"Slug\""), new("sku", "new.\"Sku\""), new("isActive", "new.\"IsActive\"") { IsFlag = true }, s_version];

    private static readonly OutboxFact[] s_variant = [new("productId", "new.\"ProductId\""), new("sku", "new.\"Sku\""), s_version];

    private static readonly OutboxFact[] s_feed =
    [
        new("feedType", "new.\"FeedType\""), s_status, new("dryRun", "new.\"DryRun\"") { IsFlag = true }, new("totalRows", "new.\"TotalRows\""),
        new("errorRows", "new.\"ErrorRows\""), new("createdProducts", "new.\"CreatedProducts\""), new("updatedProducts", "new.\"UpdatedProducts\""),
    ];

    public static IReadOnlyList<OutboxRule> All { get; } =
    [
        new("Order_Placed", "Orders", OutboxChange.Insert, "'order.placed'", "Order")
        {
            OccurredAt = Created, Facts = [s_order[0], new("totalCents", "new.\"TotalCents\""), new("currencyCode", "new.\"CurrencyCode\"")],
        },
        // Each step of its way, also where several are taken at once. The first is told by the order itself.
        new("Order_Step", "OrderStatusChanges", OutboxChange.Insert, "'order.' || lower(new.\"Status\")", "Order")
        {
            ObjectId = "new.\"OrderId\"", OccurredAt = Created, Condition = "new.\"Status\" <> 'PENDING'",
            Facts = [new("orderNumber", "(SELECT o.\"OrderNumber\" FROM \"Orders\" AS o WHERE o.\"Id\" = new.\"OrderId\")"), s_status],
        },
        new("Order_Changed", "Orders", OutboxChange.Update, "'order.changed'", "Order")
        {
            OccurredAt = Updated, Columns = ["Version"], Condition = Edited, Facts = s_order,
            Watched =
            [
                "Status", "SubtotalCents", "DiscountCents", "TaxCents", "ShippingCostCents", "TotalCents", "Email", "ShippingName", "ShippingAddressLine1", "ShippingAddressLine2",
                "ShippingCity", "ShippingState", "ShippingCountry", "ShippingPostalCode", "BillingName", "BillingAddressLine1", "BillingAddressLine2", "BillingCity", "BillingState",
                "BillingCountry", "BillingPostalCode", "ShippingOptionId", "CouponCode", "ExpectedShipDate", "ActualShipDate", "ExpectedDeliveryDate", "ActualDeliveryDate",
            ],
        },
        .. Stages("Refund", "Refunds", "REQUESTED", s_refund),
        .. Stages("Return", "Returns", "REQUESTED", s_return),
        .. Edits("Product", "Products", "product", "Product", s_product,
        [
            "Name", "Description", "Slug", "PriceCents", "CompareAtPriceCents", "Sku", "TrackStock", "InventoryPolicy", "IsActive", "ArchivedAt", "Weight", "Dimensions", "Brand",
            "ProductType", "Tags", "CategoryId", "Gtin", "SeoTitle", "SeoDescription", "Attributes",
        ]),
        .. Edits("Variant", "ProductVariants", "variant", "ProductVariant", s_variant,
        [
            "Sku", "Name", "PriceCents", "CompareAtPriceCents", "InventoryManagement", "InventoryPolicy", "TrackStock", "IsAvailable", "ArchivedAt", "Option1Name", "Option1Value",
            "Option2Name", "Option2Value", "Option3Name", "Option3Value", "Weight", "Gtin", "SortOrder",
        ]),
        new("Stock_Changed", "InventoryTransactions", OutboxChange.Insert, "'stock.changed'", "Product")
        {
            ObjectId = "new.\"ProductId\"", OccurredAt = Created,
            Facts =
            [
                new("variantId", "new.\"VariantId\""), new("transactionType", "new.\"TransactionType\""), new("quantityChange", "new.\"QuantityChange\""),
                new("quantityAfter", "new.\"QuantityAfter\""),
            ],
        },
        new("Feed_Created", "ProductFeeds", OutboxChange.Insert, "'feed.created'", "ProductFeed") { OccurredAt = Created, Facts = s_feed[..3] },
        new("Feed_Step", "ProductFeeds", OutboxChange.Update, "'feed.' || lower(new.\"Status\")", "ProductFeed")
        {
            OccurredAt = "COALESCE(new.\"CompletedAt\", new.\"StartedAt\", new.\"CreatedAt\")", Columns = ["Status"],
            // It waits again after somebody has had it go on.
            Condition = "new.\"Status\" <> old.\"Status\" AND new.\"Status\" <> 'PENDING'", Facts = s_feed,
        },
        new("Feed_Undone", "ProductFeeds", OutboxChange.Update, "'feed.undone'", "ProductFeed")
        {
            OccurredAt = "COALESCE(new.\"UndoneAt\", new.\"CreatedAt\")", Columns = ["UndoStatus"],
            Condition = "new.\"UndoStatus\" = 'DONE' AND (old.\"UndoStatus\" IS NULL OR old.\"UndoStatus\" <> 'DONE')", Facts = s_feed,
        },
    ];

    /// <summary>Things that go from one status to the next: each is told, and both where something begins further on.</summary>
    private static IEnumerable<OutboxRule> Stages(string name, string table, string first, OutboxFact[] facts)
    {
        var prefix = name.ToLowerInvariant();
        var topic = $"'{prefix}.' || lower(new.\"Status\")";
        yield return new($"{name}_Begun", table, OutboxChange.Insert, $"'{prefix}.{first.ToLowerInvariant()}'", name) { OccurredAt = Created, Facts = facts };
        yield return new($"{name}_BegunFurtherOn", table, OutboxChange.Insert, topic, name) { OccurredAt = Created, Condition = $"new.\"Status\" <> '{first}'", Facts = facts };
        yield return new($"{name}_Step", table, OutboxChange.Update, topic, name)
        {
            OccurredAt = Updated, Columns = ["Status"], Condition = "new.\"Status\" <> old.\"Status\"", Facts = facts,
        };
    }

    /// <summary>Things that come, are edited and go.</summary>
    private static IEnumerable<OutboxRule> Edits(string name, string table, string prefix, string type, OutboxFact[] facts, string[] watched)
    {
        yield return new($"{name}_Created", table, OutboxChange.Insert, $"'{prefix}.created'", type) { OccurredAt = Created, Facts = facts };
        yield return new($"{name}_Changed", table, OutboxChange.Update, $"'{prefix}.changed'", type)
        {
            OccurredAt = Updated, Columns = ["Version"], Condition = Edited, Facts = facts, Watched = watched,
        };
        yield return new($"{name}_Deleted", table, OutboxChange.Delete, $"'{prefix}.deleted'", type)
        {
            ObjectId = "old.\"Id\"", Facts = [.. facts.Where(fact => fact.Name is "slug" or "sku" or "productId").Select(fact => fact with { Sql = fact.Sql.Replace("new.", "old.", StringComparison.Ordinal) })],
        };
    }
}
