using Commerce.Api.Security;
using Commerce.Domain.Inventory;

namespace Commerce.Api.Inventory;

/// <summary>It is not said whose stock, or nothing has this SKU.</summary>
public sealed class StockItemNotFoundError(StockItemNotFoundException refusal) : UserError(refusal);

/// <summary>There are not so many any more as when it was decided; nothing was done.</summary>
public sealed class StockChangedError(StockChangedException refusal) : UserError(refusal)
{
    /// <summary>How many pieces there are.</summary>
    public int Available => refusal.Available;
}

/// <summary>The change is none, or not one of those that are made by hand.</summary>
public sealed class InvalidStockChangeError(InvalidStockChangeException refusal) : UserError(refusal);

/// <summary>The file cannot be read as a list of stock.</summary>
public sealed class InvalidStockFileError(InvalidStockFileException refusal) : UserError(refusal);
