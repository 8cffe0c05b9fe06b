using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Data.Demo;

/// <summary>Collects what happened to the stock and writes it down in the order of time, beginning with a first delivery.</summary>
internal sealed class DemoLedger(DateTime now)
{
    private readonly Dictionary<(Product, ProductVariant?), List<InventoryTransaction>> _movements = [];

    public void Add(Product product, ProductVariant? variant, int change, InventoryTransactionType type, DateTime at, string reference, string? notes = null)
    {
        var key = (product, variant);
        if (!_movements.TryGetValue(key, out var rows)) _movements.Add(key, rows = []);
        rows.Add(new InventoryTransaction
        {
            Product = product,
            Variant = variant,
            TransactionType = type,
            QuantityChange = change,
            ReferenceId = reference,
            Notes = notes,
            CreatedAt = at,
        });
    }

    /// <summary>Sets everybody's stock, such that it never was below zero, and returns all rows in the order of time.</summary>
    public IReadOnlyList<InventoryTransaction> Close(IReadOnlyList<Product> products)
    {
        var all = new List<InventoryTransaction>();
        var n = 0;
        foreach (var product in products)
        {
            var stocked = product.Variants.Count == 0 ? [null] : product.Variants.Cast<ProductVariant?>();
            foreach (var variant in stocked) all.AddRange(CloseOne(product, variant, n++));
        }

        return [.. all.OrderBy(row => row.CreatedAt)];
    }

    private IEnumerable<InventoryTransaction> CloseOne(Product product, ProductVariant? variant, int n)
    {
        // Most things are well stocked, some run low, a few are sold out.
        var left = n % 23 == 7 ? 0 : n % 11 == 3 ? 2 : 8 + n * 7 % 60;
        var rows = _movements.TryGetValue((product, variant), out var list) ? list.OrderBy(row => row.CreatedAt).ToList() : [];
        int running = 0, lowest = 0;
        foreach (var row in rows)
        {
            running += row.QuantityChange;
            lowest = Math.Min(lowest, running);
        }

        var opening = Math.Max(left - running, -lowest);
        if (opening > 0)
            rows.Insert(0, new InventoryTransaction
            {
                Product = product,
                Variant = variant,
                TransactionType = InventoryTransactionType.Purchase,
                QuantityChange = opening,
                ReferenceId = $"PO-{1000 + n / 12}",
                Notes = "First delivery",
                CreatedAt = now.AddDays(-175).AddMinutes(n),
            });
        var stock = 0;
        foreach (var row in rows) row.QuantityAfter = stock += row.QuantityChange;
        if (variant is null) product.StockQuantity = stock;
        else variant.StockQuantity = stock;
        return rows;
    }
}
