using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Undo;

/// <summary>The part of the catalog that a few changes are about, tracked for change, and what depends on it.</summary>
internal sealed record CatalogOfChanges(
    IReadOnlyDictionary<int, Product> Products, IReadOnlySet<int> NeededProducts, IReadOnlySet<int> NeededVariants, IReadOnlyDictionary<(int Product, int? Variant), string?> LastCounts)
{
    public static async Task<CatalogOfChanges> LoadAsync(CommerceDbContext context, IReadOnlyCollection<ProductFeedChange> changes, CancellationToken cancellationToken)
    {
        var ids = changes.Select(change => change.ProductId).OfType<int>().Distinct().ToList();
        var products = await context.Products.Where(product => ids.Contains(product.Id))
            .Include(product => product.Variants).ThenInclude(variant => variant.Traits)
            .Include(product => product.Images).ThenInclude(image => image.Blob)
            .Include(product => product.ProductCategories).ThenInclude(place => place.Category)
            .AsSplitQuery()
            .ToDictionaryAsync(product => product.Id, cancellationToken);
        var orders = await context.OrderItems.Where(item => ids.Contains(item.ProductId!.Value)).Select(item => new { ProductId = item.ProductId!.Value, item.VariantId }).Distinct().ToListAsync(cancellationToken);
        var carts = await context.CartItems.Where(item => ids.Contains(item.ProductId)).Select(item => new { item.ProductId, item.VariantId }).Distinct().ToListAsync(cancellationToken);
        var wishes = await context.WishlistItems.Where(item => ids.Contains(item.ProductId)).Select(item => new { item.ProductId, item.VariantId }).Distinct().ToListAsync(cancellationToken);
        var reviews = await context.Reviews.Where(review => ids.Contains(review.ProductId)).Select(review => review.ProductId).Distinct().ToListAsync(cancellationToken);
        return new CatalogOfChanges(
            products,
            orders.Select(item => item.ProductId).Concat(carts.Select(item => item.ProductId)).Concat(wishes.Select(item => item.ProductId)).Concat(reviews).ToHashSet(),
            orders.Select(item => item.VariantId).Concat(carts.Select(item => item.VariantId)).Concat(wishes.Select(item => item.VariantId)).OfType<int>().ToHashSet(),
            await CountsAsync(context, ids, cancellationToken));
    }

    /// <summary>Whose count of each stock was the last: the reference of its row in the ledger.</summary>
    private static async Task<Dictionary<(int, int?), string?>> CountsAsync(CommerceDbContext context, List<int> products, CancellationToken cancellationToken)
    {
        var last = context.InventoryTransactions
            .Where(row => products.Contains(row.ProductId) && (row.TransactionType == InventoryTransactionType.Import || row.TransactionType == InventoryTransactionType.Adjustment))
            .GroupBy(row => new { row.ProductId, row.VariantId })
            .Select(rows => rows.Max(row => row.Id));
        return await context.InventoryTransactions.AsNoTracking().Where(row => last.Contains(row.Id))
            .ToDictionaryAsync(row => (row.ProductId, row.VariantId), row => row.ReferenceId, cancellationToken);
    }
}
