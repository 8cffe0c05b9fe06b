using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Inventory;

/// <summary>What the ledger says: how many there were at some time, what runs low, and where stock and ledger differ. Worked out by the database.</summary>
public static class StockReports
{
    /// <summary>How many there were at a moment, by adding up what the ledger has until then.</summary>
    /// <exception cref="StockItemNotFoundException">Nothing has this SKU.</exception>
    public static async Task<(CountedStock Stock, long Quantity)> AsOfAsync(CommerceDbContext context, string sku, DateTime at, CancellationToken cancellationToken = default)
    {
        var stock = await new StockItem(Sku: sku).FindAsync(context, cancellationToken);
        var rows = context.InventoryTransactions.Where(row => row.ProductId == stock.ProductId && row.CreatedAt <= at);
        rows = stock.VariantId is { } id ? rows.Where(row => row.VariantId == id) : rows.Where(row => row.VariantId == null);
        return (stock, await rows.SumAsync(row => (long)row.QuantityChange, cancellationToken));
    }

    /// <summary>Everything that is counted, with how many there are, as one list that can be filtered, ordered and cut by the database.</summary>
    public static IQueryable<StockCount> Counts(CommerceDbContext context)
    {
        var products = context.Products.Where(row => row.ArchivedAt == null && !row.Variants.Any(variant => variant.ArchivedAt == null)).Select(row => new StockCount
        {
            Id = (long)row.Id * 2,
            ProductId = row.Id,
            VariantId = (int?)null,
            Sku = row.Sku,
            Name = row.Name,
            Quantity = row.StockQuantity,
            TrackStock = row.TrackStock,
            InventoryPolicy = row.InventoryPolicy,
            IsAvailable = true,
            IsActive = row.IsActive,
        });
        var variants = context.ProductVariants.Where(row => row.ArchivedAt == null && row.Product!.ArchivedAt == null).Select(row => new StockCount
        {
            Id = (long)row.Id * 2 + 1,
            ProductId = row.ProductId,
            VariantId = row.Id,
            Sku = row.Sku,
            Name = row.Product!.Name + " / " + row.Name,
            Quantity = row.StockQuantity,
            TrackStock = row.TrackStock,
            InventoryPolicy = row.InventoryPolicy,
            IsAvailable = row.IsAvailable,
            IsActive = row.Product.IsActive,
        });
        return products.Concat(variants);
    }

    /// <summary>What is counted, on sale, and of which at most so many are left; the least first.</summary>
    public static async Task<(int Total, IReadOnlyList<CountedStock> Items)> LowAsync(CommerceDbContext context, int threshold, int first, CancellationToken cancellationToken = default)
    {
        var products = context.Products.Where(row => row.TrackStock && row.IsActive && row.ArchivedAt == null && row.StockQuantity <= threshold && !row.Variants.Any(variant => variant.ArchivedAt == null));
        var variants = context.ProductVariants.Where(row =>
            row.TrackStock && row.ArchivedAt == null && row.Product!.IsActive && row.Product.ArchivedAt == null && row.StockQuantity <= threshold);
        var total = await products.CountAsync(cancellationToken) + await variants.CountAsync(cancellationToken);
        var some = await products.OrderBy(row => row.StockQuantity).ThenBy(row => row.Id).Take(first)
            .Select(row => new CountedStock(row.Id, null, row.Sku, row.Name, row.StockQuantity)).ToListAsync(cancellationToken);
        some.AddRange(await variants.OrderBy(row => row.StockQuantity).ThenBy(row => row.Id).Take(first)
            .Select(row => new CountedStock(row.ProductId, row.Id, row.Sku, row.Product!.Name + " / " + row.Name, row.StockQuantity)).ToListAsync(cancellationToken));
        return (total, [.. some.OrderBy(row => row.Quantity).ThenBy(row => row.ProductId).ThenBy(row => row.VariantId).Take(first)]);
    }

    /// <summary>Where the stock is not what the ledger adds up to. There is none as long as nobody changes stock past the ledger.</summary>
    public static async Task<IReadOnlyList<(CountedStock Stock, long Ledger)>> DriftAsync(CommerceDbContext context, int first, CancellationToken cancellationToken = default)
    {
        var products = await context.Products
            .Select(row => new
            {
                Stock = new CountedStock(row.Id, null, row.Sku, row.Name, row.StockQuantity),
                row.StockQuantity,
                Ledger = row.InventoryTransactions.Where(change => change.VariantId == null).Sum(change => (long)change.QuantityChange),
            })
            .Where(row => row.StockQuantity != row.Ledger).Take(first).ToListAsync(cancellationToken);
        var variants = await context.ProductVariants
            .Select(row => new
            {
                Stock = new CountedStock(row.ProductId, row.Id, row.Sku, row.Product!.Name + " / " + row.Name, row.StockQuantity),
                row.StockQuantity,
                Ledger = row.InventoryTransactions.Sum(change => (long)change.QuantityChange),
            })
            .Where(row => row.StockQuantity != row.Ledger).Take(first).ToListAsync(cancellationToken);
        return [.. products.Concat(variants).Take(first).Select(row => (row.Stock, row.Ledger))];
    }
}
