namespace Commerce.Domain.Inventory;

/// <summary>The stock does not suffice and backorders are not taken.</summary>
public sealed class OutOfStockException(string name, int available, int wanted)
    : DomainException("OUT_OF_STOCK", $"Only {available} of '{name}' are in stock, {wanted} were asked for.", "quantity")
{
    public int Available { get; } = available;
}

/// <summary>Stock of something that does not exist.</summary>
public sealed class StockNotFoundException(int productId, int? variantId)
    : DomainException("STOCK_NOT_FOUND", variantId is { } variant
        ? $"Product {productId} has no variant {variant}."
        : $"There is no product {productId}.");
