using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Inventory;

/// <summary>Counting, receiving and writing off. For those who keep the catalog.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StockMutations
{
    /// <summary>Adds or takes some pieces, or sets how many were counted. The ledger's row is null when the count was right.</summary>
    /// <param name="idempotencyKey">The client's name for this change, such as a new UUID: sent again, it is the same change.</param>
    /// <param name="reason">Why.</param>
    /// <param name="productId">A product without variants; or variantId, or sku.</param>
    /// <param name="variantId">A variant.</param>
    /// <param name="sku">The SKU of either.</param>
    /// <param name="change">Pieces, negative to take some; or quantity.</param>
    /// <param name="quantity">What was counted.</param>
    /// <param name="type">ADJUSTMENT, or DAMAGE for what broke.</param>
    /// <param name="expectedQuantity">How many there were when it was decided: refused with STOCK_CHANGED when there are not so many any more, so that a change can be taken back safely.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [DeskErrors]
    [Error<StockItemNotFoundError>]
    [Error<InvalidStockChangeError>]
    [Error<OutOfStockError>]
    [Error<StockChangedError>]
    public async Task<InventoryTransaction?> AdjustStockAsync(
        string idempotencyKey,
        string reason,
        [ID<Product>] int? productId,
        [ID<ProductVariant>] int? variantId,
        string? sku,
        int? change,
        int? quantity,
        [DefaultValueSyntax("ADJUSTMENT")] InventoryTransactionType type,
        int? expectedQuantity,
        StockDesk desk,
        IHttpContextAccessor accessor,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var row = await desk.AdjustAsync(accessor.GetStaff(), idempotencyKey, new StockItem(productId, variantId, sku), change, quantity, type, reason, expectedQuantity, cancellationToken);
        return row == 0 ? null : await context.LoadAsync<InventoryTransaction>(row);
    }

    /// <summary>Takes a delivery in, all of it or nothing.</summary>
    /// <param name="idempotencyKey">The client's name for this delivery, such as a new UUID: sent again, it is the same delivery.</param>
    /// <param name="lines">What came.</param>
    /// <param name="reference">The delivery note's number; one is given when there is none.</param>
    /// <param name="notes">More about it.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [DeskErrors]
    [Error<StockItemNotFoundError>]
    [Error<InvalidStockChangeError>]
    public async Task<IReadOnlyList<InventoryTransaction>> ReceiveStockAsync(
        string idempotencyKey, IReadOnlyList<ReceivedStockInput> lines, string? reference, string? notes, StockDesk desk, ShopView shop, IHttpContextAccessor accessor,
        IResolverContext context, CancellationToken cancellationToken)
    {
        var first = await desk.ReceiveAsync(accessor.GetStaff(), idempotencyKey, [.. lines.Select(line => line.ToLine())], reference, notes, cancellationToken);
        var number = await shop.All<InventoryTransaction>().Where(row => row.Id == first).Select(row => row.ReferenceId).FirstOrDefaultAsync(cancellationToken);
        var ids = await shop.All<InventoryTransaction>()
            .Where(row => row.Id >= first && row.ReferenceId == number && row.TransactionType == InventoryTransactionType.Purchase)
            .OrderBy(row => row.Id).Take(lines.Count).Select(row => row.Id).ToListAsync(cancellationToken);
        return await context.LoadAsync<InventoryTransaction>(ids);
    }

    /// <summary>
    /// Changes much stock from a file of separated values: columns `sku` and either `quantity` (counted) or `change`, and perhaps `reason`. Each row is done
    /// by itself and told of; a bad one stops no other one.
    /// </summary>
    /// <param name="file">At most 5,000 rows; larger files are feeds.</param>
    /// <param name="idempotencyKey">The client's name for this file, such as a new UUID: sent again, rows that were done are not done again.</param>
    /// <param name="reason">Why, for rows that do not say it themselves.</param>
    /// <param name="dryRun">Tell what would be done, and do nothing.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [DeskErrors]
    [Error<InvalidStockFileError>]
    public async Task<IReadOnlyList<StockListRow>> AdjustStockByFileAsync(
        IFile file, string idempotencyKey, string reason, [DefaultValue(false)] bool dryRun, StockList list, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await list.ApplyAsync(accessor.GetStaff(), idempotencyKey, content, reason, dryRun, cancellationToken);
    }
}
