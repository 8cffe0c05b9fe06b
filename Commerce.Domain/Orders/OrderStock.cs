using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>What the ledger says an order took off the shelf and did not put back: never more comes back, whatever was changed about the products since.</summary>
internal static class OrderStock
{
    /// <param name="productIds">Of what is asked.</param>
    /// <returns>Pieces by product and variant; what was never counted is missing.</returns>
    public static async Task<Dictionary<(int ProductId, int? VariantId), int>> TakenAsync(
        CommerceDbContext context, string orderNumber, IReadOnlyCollection<int> productIds, CancellationToken cancellationToken)
    {
        var rows = await context.InventoryTransactions.AsNoTracking()
            .Where(row => productIds.Contains(row.ProductId) && row.ReferenceId == orderNumber
                && (row.TransactionType == InventoryTransactionType.Sale || row.TransactionType == InventoryTransactionType.Cancellation))
            .Select(row => new { row.ProductId, row.VariantId, row.QuantityChange })
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => (row.ProductId, row.VariantId)).Select(group => (group.Key, Pieces: -group.Sum(row => row.QuantityChange)))
            .Where(stock => stock.Pieces > 0).ToDictionary(stock => stock.Key, stock => stock.Pieces);
    }
}
