using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Inventory.Operations;

namespace Commerce.Admin.Inventory;

/// <summary>What a change of stock means for the list of counted stock.</summary>
internal static class CountNews
{
    /// <summary>The event tells of a product; which of its variants it was, loading says.</summary>
    public static LiveSource<StockCountsData> OfAll() => LiveSource<StockCountsData>.Of(
        StockChangedData.Operation, null,
        (StockCountsData data, StockChangedData told) => new LiveChange<StockCountsData>(data, data.StockCounts.Nodes.Any(row => row.Product?.Id == told.OnStockChanged?.Id)));
}
