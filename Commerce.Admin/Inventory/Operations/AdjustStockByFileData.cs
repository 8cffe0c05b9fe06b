using Commerce.Admin.Client;

namespace Commerce.Admin.Inventory.Operations;

public sealed record AdjustStockByFileData(AdjustedByFile AdjustStockByFile)
{
    public static readonly GraphQLOperation<AdjustStockByFileData> Operation = GraphQLOperation<AdjustStockByFileData>.Load("Inventory/Operations/AdjustStockByFile.graphql");
}

public sealed record AdjustedByFile(IReadOnlyList<StockFileRow>? StockListRow);

/// <param name="Row">The line in the file; the header is 1.</param>
/// <param name="Message">Why it was not done; null when it was.</param>
public sealed record StockFileRow(int Row, string Sku, int? Before, int? After, string? Code, string? Message);
