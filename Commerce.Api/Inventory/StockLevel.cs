using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using HotChocolate.Resolvers;

namespace Commerce.Api.Inventory;

/// <summary>How many there are of something.</summary>
public sealed class StockLevel(CountedStock stock, long quantity)
{
    /// <summary>The SKU, where it has one.</summary>
    public string? Sku => stock.Sku;

    /// <summary>What it is called, with its variant.</summary>
    public string Name => stock.Name;

    /// <summary>Pieces.</summary>
    public long Quantity => quantity;

    /// <summary>The product.</summary>
    public Task<Product?> GetProductAsync(IResolverContext context) => context.LoadAsync<Product>(stock.ProductId);

    /// <summary>The variant, where the stock is a variant's.</summary>
    public async Task<ProductVariant?> GetVariantAsync(IResolverContext context) => stock.VariantId is { } id ? await context.LoadAsync<ProductVariant>(id) : null;
}

/// <summary>What runs low.</summary>
public sealed class LowStockList(int total, IReadOnlyList<StockLevel> items)
{
    /// <summary>How many things run low.</summary>
    public int TotalCount => total;

    /// <summary>Those with the least, the least first.</summary>
    public IReadOnlyList<StockLevel> Items => items;
}

/// <summary>Something whose stock is not what its ledger adds up to.</summary>
public sealed class StockDrift(CountedStock stock, long ledger)
{
    /// <summary>What the shop counts.</summary>
    public StockLevel Stock => new(stock, stock.Quantity);

    /// <summary>What the ledger adds up to.</summary>
    public long LedgerQuantity => ledger;

    /// <summary>The stock less the ledger.</summary>
    public long Difference => stock.Quantity - ledger;
}
