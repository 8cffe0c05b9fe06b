using Commerce.Domain.Catalog;

namespace Commerce.Domain.Data;

/// <summary>
/// Writes products that are not in the database yet, with everything that hangs on them, past the change tracker: of a catalog that
/// comes in whole, tracking would take more time than all the rest together.
/// </summary>
internal static class NewProducts
{
    /// <summary>
    /// Numbers the rows, connects and stamps them, and writes them. Call within a transaction. Categories and pictures that are
    /// referred to must be there already.
    /// </summary>
    /// <exception cref="System.Data.Common.DbException">A constraint was hit; see <see cref="DatabaseErrors"/>.</exception>
    public static async Task WriteAsync(CommerceDbContext context, IReadOnlyList<Product> products, DateTime now, CancellationToken cancellationToken)
    {
        await BulkInsert.NumberAsync(context, products, (row, id) => row.Id = id, cancellationToken);
        foreach (var product in products) product.CategoryId = product.Category?.Id ?? product.CategoryId;
        await WriteAsync(context, products, product => (product.CreatedAt, product.UpdatedAt) = Stamped(product, now), cancellationToken);

        var variants = Below(products, product => product.Variants, (variant, product) => variant.ProductId = product.Id);
        await BulkInsert.NumberAsync(context, variants, (row, id) => row.Id = id, cancellationToken);
        await WriteAsync(context, variants, variant => (variant.CreatedAt, variant.UpdatedAt) = Stamped(variant, now), cancellationToken);

        var categories = Below(products, product => product.ProductCategories, (row, product) =>
            (row.ProductId, row.CategoryId) = (product.Id, row.Category?.Id ?? row.CategoryId));
        await BulkInsert.NumberAsync(context, categories, (row, id) => row.Id = id, cancellationToken);
        await WriteAsync(context, categories, row => row.CreatedAt = CreatedAt(row, now), cancellationToken);

        var traits = Below(variants, variant => variant.Traits, (trait, variant) => trait.VariantId = variant.Id);
        await BulkInsert.NumberAsync(context, traits, (row, id) => row.Id = id, cancellationToken);
        await WriteAsync(context, traits, row => row.CreatedAt = CreatedAt(row, now), cancellationToken);

        var images = Below(products, product => product.Images, (image, product) =>
            (image.ProductId, image.VariantId) = (product.Id, image.Variant?.Id ?? image.VariantId));
        await BulkInsert.NumberAsync(context, images, (row, id) => row.Id = id, cancellationToken);
        await BulkInsert.WriteAsync(context, images, cancellationToken);

        var ledger = Below(products, product => product.InventoryTransactions, (row, product) =>
            (row.ProductId, row.VariantId) = (product.Id, row.Variant?.Id ?? row.VariantId));
        await BulkInsert.NumberAsync(context, ledger, (row, id) => row.Id = id, cancellationToken);
        await WriteAsync(context, ledger, row => row.CreatedAt = CreatedAt(row, now), cancellationToken);

        var reviews = Below(products, product => product.Reviews, (review, product) => review.ProductId = product.Id);
        await BulkInsert.NumberAsync(context, reviews, (row, id) => row.Id = id, cancellationToken);
        await WriteAsync(context, reviews, review => (review.CreatedAt, review.UpdatedAt) = Stamped(review, now), cancellationToken);
    }

    private static async Task WriteAsync<T>(CommerceDbContext context, IReadOnlyList<T> rows, Action<T> stamp, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var row in rows) stamp(row);
        await BulkInsert.WriteAsync(context, rows, cancellationToken);
    }

    private static List<TRow> Below<TOwner, TRow>(
        IReadOnlyList<TOwner> owners, Func<TOwner, ICollection<TRow>> rowsOf, Action<TRow, TOwner> connect)
    {
        List<TRow> all = [];
        foreach (var owner in owners)
        {
            foreach (var row in rowsOf(owner))
            {
                connect(row, owner);
                all.Add(row);
            }
        }

        return all;
    }

    // A time that is given stays, as where rows are saved by tracking.
    private static DateTime CreatedAt(IHasCreatedAt row, DateTime now) => row.CreatedAt.Ticks == 0 ? now : row.CreatedAt;

    private static (DateTime CreatedAt, DateTime UpdatedAt) Stamped<T>(T row, DateTime now) where T : IHasCreatedAt, IHasUpdatedAt =>
        (CreatedAt(row, now), row.UpdatedAt.Ticks == 0 ? now : row.UpdatedAt);
}
