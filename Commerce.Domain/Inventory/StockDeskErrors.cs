namespace Commerce.Domain.Inventory;

/// <summary>It is not said whose stock, or nothing has this SKU.</summary>
public sealed class StockItemNotFoundException(string message) : DomainException("STOCK_ITEM_NOT_FOUND", message);

/// <summary>There are not so many any more as when it was decided.</summary>
public sealed class StockChangedException(int expected, int available)
    : DomainException("STOCK_CHANGED", $"Somebody changed the stock since: there are {available}, not {expected}. Nothing was done.", "expectedQuantity")
{
    public int Available => available;
}

/// <summary>The change is none, or not one of those that are made by hand.</summary>
public sealed class InvalidStockChangeException(string message) : DomainException("INVALID_STOCK_CHANGE", message);

/// <summary>The file cannot be read as a list of stock.</summary>
public sealed class InvalidStockFileException(string message) : DomainException("INVALID_STOCK_FILE", message, "file");
