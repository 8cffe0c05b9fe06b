using Commerce.Api.Security;
using Commerce.Domain.Inventory;

namespace Commerce.Api.Inventory;

/// <summary>It is not said whose stock, or nothing has this SKU.</summary>
public sealed class StockItemNotFoundError(StockItemNotFoundException refusal) : UserError(refusal);

/// <summary>The change is none, or not one of those that are made by hand.</summary>
public sealed class InvalidStockChangeError(InvalidStockChangeException refusal) : UserError(refusal);

/// <summary>The file cannot be read as a list of stock.</summary>
public sealed class InvalidStockFileError(InvalidStockFileException refusal) : UserError(refusal);
