using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Inventory;

/// <summary>
/// The only way stock changes. Each change and its ledger row stand or fall together, and the quantity after it comes from the
/// very statement that made it, so it is exact however many change the same stock at once.
/// </summary>
public sealed class StockLedger(NewRows rows, TimeProvider clock)
{
    private static readonly string s_changeProduct = Change("Products");
    private static readonly string s_changeVariant = Change("ProductVariants");
    private static readonly string s_setProduct = Set("Products");
    private static readonly string s_setVariant = Set("ProductVariants");
    private static readonly string s_setProducts = SetMany("Products");
    private static readonly string s_setVariants = SetMany("ProductVariants");

    /// <summary>
    /// Applies a movement, in the context's transaction when there is one, else in its own. What never runs out
    /// (<c>trackStock: false</c>) is not counted when it is sold, and the answer is null.
    /// </summary>
    /// <exception cref="OutOfStockException">The policy is DENY and the stock does not suffice.</exception>
    /// <exception cref="StockNotFoundException">There is no such product, or the variant is not one of its variants.</exception>
    public async Task<InventoryTransaction?> ApplyAsync(
        CommerceDbContext context, StockMovement movement, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(movement.QuantityChange);
        return await InTransactionAsync(context, async () =>
        {
            var stock = await FindAsync(context, movement.ProductId, movement.VariantId, cancellationToken);
            var isTrade = movement.Type is InventoryTransactionType.Sale or InventoryTransactionType.Cancellation
                or InventoryTransactionType.Return;
            if (isTrade && !stock.TrackStock) return null;
            var after = await ChangeAsync(context, movement, cancellationToken)
                ?? throw new OutOfStockException(stock.Name, stock.Quantity, -movement.QuantityChange);
            return await RecordAsync(context, movement, after, cancellationToken);
        }, cancellationToken);
    }

    /// <summary>
    /// Takes or gives back several things at once, within the context's transaction: always in the same order, so that two who want the same
    /// things wait for each other and do not lock each other out. The ledger's rows are written with the context's next save, if not at once.
    /// </summary>
    /// <param name="movements">Of things whose stock is counted.</param>
    /// <exception cref="OutOfStockException">The policy is DENY and the stock does not suffice; the transaction must be rolled back.</exception>
    /// <exception cref="StockNotFoundException">There is no such product or variant.</exception>
    public Task MoveAsync(CommerceDbContext context, IEnumerable<StockMovement> movements, CancellationToken cancellationToken = default) =>
        MoveAsync(context, movements, async movement =>
        {
            var stock = await FindAsync(context, movement.ProductId, movement.VariantId, cancellationToken);
            throw new OutOfStockException(stock.Name, stock.Quantity, -movement.QuantityChange);
        }, cancellationToken);

    /// <summary>The same, but what the stock does not suffice for is left out and returned.</summary>
    public async Task<IReadOnlyList<StockMovement>> MoveWhatFitsAsync(
        CommerceDbContext context, IEnumerable<StockMovement> movements, CancellationToken cancellationToken = default)
    {
        var left = new List<StockMovement>();
        await MoveAsync(context, movements, movement =>
        {
            left.Add(movement);
            return Task.CompletedTask;
        }, cancellationToken);
        return left;
    }

    /// <summary>
    /// Brings the stock to <paramref name="quantity"/> and records the difference; null when there is none.
    /// A count may say less than zero where backorders are taken.
    /// </summary>
    /// <exception cref="StockNotFoundException">There is no such product, or the variant is not one of its variants.</exception>
    public async Task<InventoryTransaction?> SetAsync(
        CommerceDbContext context, int productId, int? variantId, int quantity, InventoryTransactionType type,
        string? referenceId = null, string? notes = null, CancellationToken cancellationToken = default) =>
        await InTransactionAsync(context, async () =>
        {
            while (true)
            {
                var stock = await FindAsync(context, productId, variantId, cancellationToken);
                if (stock.Quantity == quantity) return null;
                var movement = new StockMovement(
                    productId, variantId, checked(quantity - stock.Quantity), type, referenceId, notes);
                // Somebody may have sold one in between: then the difference is another, and is worked out again.
                var swapped = variantId is { } id
                    ? await context.ProductVariants.Where(v => v.Id == id && v.StockQuantity == stock.Quantity)
                        .ExecuteUpdateAsync(set => set.SetProperty(v => v.StockQuantity, quantity), cancellationToken)
                    : await context.Products.Where(p => p.Id == productId && p.StockQuantity == stock.Quantity)
                        .ExecuteUpdateAsync(set => set.SetProperty(p => p.StockQuantity, quantity), cancellationToken);
                if (swapped == 1) return await RecordAsync(context, movement, quantity, cancellationToken);
            }
        }, cancellationToken);

    /// <summary>
    /// Brings several stocks to what was counted, within the context's transaction, as <see cref="SetAsync"/> does with one.
    /// </summary>
    /// <param name="counts">Products, or variants of theirs, each once, with the pieces there are to be.</param>
    /// <returns>Beside each count the ledger's row, or null where there was nothing to change.</returns>
    /// <exception cref="StockNotFoundException">There is no such product, or the variant is not one of its variants.</exception>
    public async Task<IReadOnlyList<InventoryTransaction?>> SetAllAsync(
        CommerceDbContext context, IReadOnlyList<(int ProductId, int? VariantId, int Quantity)> counts, InventoryTransactionType type, string referenceId,
        CancellationToken cancellationToken = default)
    {
        var seen = await QuantitiesAsync(context, counts, cancellationToken);
        var changes = counts.Where(count => seen.TryGetValue((count.ProductId, count.VariantId), out var before) && before != count.Quantity)
            .Select(count => new SeenStock(count.ProductId, count.VariantId, seen[(count.ProductId, count.VariantId)], count.Quantity))
            .DistinctBy(change => (change.ProductId, change.VariantId)).OrderBy(change => change.ProductId).ThenBy(change => change.VariantId).ToList();
        var set = await SwapAsync(context, changes, cancellationToken);
        var entries = set.ToDictionary(
            change => (change.ProductId, change.VariantId),
            change => Row(context, new StockMovement(change.ProductId, change.VariantId, checked(change.Quantity - change.Before), type, referenceId), change.Quantity));
        await rows.AddManyAsync(context, [.. entries.Values], (entry, id) => entry.Id = id, cancellationToken);
        var all = new InventoryTransaction?[counts.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var (productId, variantId, quantity) = counts[i];
            if (entries.Remove((productId, variantId), out all[i])) continue;
            // It is so already, somebody was faster, or it is not there.
            if (seen.GetValueOrDefault((productId, variantId), int.MinValue) != quantity)
                all[i] = await SetAsync(context, productId, variantId, quantity, type, referenceId, cancellationToken: cancellationToken);
        }

        return all;
    }

    /// <summary>
    /// Gives something that is not in the database yet its first stock, and the ledger row that explains it; both are
    /// saved with it. Null when there is none to begin with.
    /// </summary>
    public InventoryTransaction? Open(
        Product product, ProductVariant? variant, int quantity, InventoryTransactionType type, string? referenceId = null)
    {
        if (variant is null) product.StockQuantity = quantity;
        else variant.StockQuantity = quantity;
        if (quantity == 0) return null;
        var row = new InventoryTransaction
        {
            Product = product,
            Variant = variant,
            TransactionType = type,
            QuantityChange = quantity,
            QuantityAfter = quantity,
            ReferenceId = referenceId,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        product.InventoryTransactions.Add(row);
        return row;
    }

    private async Task MoveAsync(CommerceDbContext context, IEnumerable<StockMovement> movements, Func<StockMovement, Task> refuse, CancellationToken cancellationToken)
    {
        var moved = new List<InventoryTransaction>();
        foreach (var movement in movements.OrderBy(movement => movement.ProductId).ThenBy(movement => movement.VariantId))
        {
            if (await ChangeAsync(context, movement, cancellationToken) is { } after) moved.Add(Row(context, movement, after));
            else await refuse(movement);
        }

        await rows.AddAsync(context, moved, cancellationToken);
    }

    private static async Task<Dictionary<(int Product, int? Variant), int>> QuantitiesAsync(
        CommerceDbContext context, IReadOnlyList<(int ProductId, int? VariantId, int Quantity)> counts, CancellationToken cancellationToken)
    {
        var variants = counts.Select(count => count.VariantId).OfType<int>().ToList();
        var products = counts.Where(count => count.VariantId is null).Select(count => count.ProductId).ToList();
        var ofVariants = await context.ProductVariants.Where(variant => variants.Contains(variant.Id)).Select(variant => new { variant.ProductId, variant.Id, variant.StockQuantity }).ToListAsync(cancellationToken);
        var ofProducts = await context.Products.Where(product => products.Contains(product.Id)).Select(product => new { product.Id, product.StockQuantity }).ToListAsync(cancellationToken);
        var quantities = ofProducts.ToDictionary(row => (row.Id, (int?)null), row => row.StockQuantity);
        foreach (var row in ofVariants) quantities[(row.ProductId, row.Id)] = row.StockQuantity;
        return quantities;
    }

    /// <summary>Those of which the stock was still what was seen: whoever sold one in between is not overwritten.</summary>
    private static async Task<List<SeenStock>> SwapAsync(CommerceDbContext context, List<SeenStock> changes, CancellationToken cancellationToken)
    {
        if (!context.Database.IsNpgsql())
        {
            List<SeenStock> set = [];
            foreach (var change in changes)
            {
                var sql = change.VariantId is null ? s_setProduct : s_setVariant;
                if (await DirectSql.ReadAsync<int>(context, sql, [change.Quantity, change.Id, change.Before], cancellationToken) is not null) set.Add(change);
            }

            return set;
        }

        var done = new HashSet<(bool IsVariant, int Id)>();
        foreach (var kind in changes.GroupBy(change => change.VariantId is not null))
        {
            // One round trip for all.
            var ids = await context.Database.SqlQueryRaw<int>(
                kind.Key ? s_setVariants : s_setProducts,
                kind.Select(change => change.Id).ToArray(), kind.Select(change => change.Quantity).ToArray(), kind.Select(change => change.Before).ToArray()).ToListAsync(cancellationToken);
            done.UnionWith(ids.Select(id => (kind.Key, id)));
        }

        return changes.FindAll(change => done.Contains((change.VariantId is not null, change.Id)));
    }

    private static string Set(string table) => $"""
        UPDATE "{table}" SET "StockQuantity" = @p0 WHERE "Id" = @p1 AND "StockQuantity" = @p2 RETURNING "StockQuantity"
        """;

    private static string SetMany(string table) => $$"""
        UPDATE "{{table}}" AS stock SET "StockQuantity" = new.quantity FROM unnest({0}, {1}, {2}) AS new(id, quantity, before)
        WHERE stock."Id" = new.id AND stock."StockQuantity" = new.before RETURNING stock."Id" AS "Value"
        """;

    private static async Task<T> InTransactionAsync<T>(CommerceDbContext context, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is not null) return await work();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var result = await work();
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static async Task<Stock> FindAsync(
        CommerceDbContext context, int productId, int? variantId, CancellationToken cancellationToken) =>
        (variantId is { } id
            ? await context.ProductVariants.Where(v => v.Id == id && v.ProductId == productId)
                .Select(v => new Stock(v.Product!.Name + " / " + v.Name, v.StockQuantity, v.TrackStock)).FirstOrDefaultAsync(cancellationToken)
            : await context.Products.Where(p => p.Id == productId)
                .Select(p => new Stock(p.Name, p.StockQuantity, p.TrackStock)).FirstOrDefaultAsync(cancellationToken))
        ?? throw new StockNotFoundException(productId, variantId);

    private static Task<int?> ChangeAsync(CommerceDbContext context, StockMovement movement, CancellationToken cancellationToken) =>
        DirectSql.ReadAsync<int>(
            context, movement.VariantId is null ? s_changeProduct : s_changeVariant,
            [movement.QuantityChange, movement.VariantId ?? movement.ProductId], cancellationToken);

    // The sum is worked out in 64 bits, so that a stock that does not fit is refused by the condition.
    private static string Change(string table) => $$"""
        UPDATE "{{table}}" SET "StockQuantity" = "StockQuantity" + @p0
        WHERE "Id" = @p1
          AND CAST("StockQuantity" AS BIGINT) + @p0 BETWEEN -2147483648 AND 2147483647
          AND (@p0 > 0 OR "StockQuantity" + @p0 >= 0 OR "InventoryPolicy" = 'CONTINUE' OR NOT "TrackStock")
        RETURNING "StockQuantity"
        """;

    private async Task<InventoryTransaction> RecordAsync(
        CommerceDbContext context, StockMovement movement, int after, CancellationToken cancellationToken)
    {
        var row = Row(context, movement, after);
        context.InventoryTransactions.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return row;
    }

    private InventoryTransaction Row(CommerceDbContext context, StockMovement movement, int after)
    {
        ShowToTrackedEntity(context, movement, after);
        return new InventoryTransaction
        {
            ProductId = movement.ProductId,
            VariantId = movement.VariantId,
            TransactionType = movement.Type,
            QuantityChange = movement.QuantityChange,
            QuantityAfter = after,
            ReferenceId = movement.ReferenceId,
            Notes = movement.Notes,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>What the context has already loaded must neither be stale nor write the old stock back.</summary>
    private static void ShowToTrackedEntity(CommerceDbContext context, StockMovement movement, int after)
    {
        object? tracked = movement.VariantId is { } id
            ? context.ProductVariants.Local.FindEntry(id)?.Entity
            : context.Products.Local.FindEntry(movement.ProductId)?.Entity;
        if (tracked is null) return;
        var property = context.Entry(tracked).Property(nameof(Product.StockQuantity));
        property.OriginalValue = after;
        property.CurrentValue = after;
        property.IsModified = false;
    }

    private sealed record Stock(string Name, int Quantity, bool TrackStock);

    private sealed record SeenStock(int ProductId, int? VariantId, int Before, int Quantity)
    {
        public int Id => VariantId ?? ProductId;
    }
}
