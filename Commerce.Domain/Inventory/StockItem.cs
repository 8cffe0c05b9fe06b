using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Inventory;

/// <summary>Something that is counted, as somebody names it: a variant, a product without variants, or either by its SKU.</summary>
public sealed record StockItem(int? ProductId = null, int? VariantId = null, string? Sku = null)
{
    /// <summary>What is meant.</summary>
    /// <exception cref="StockItemNotFoundException">Nothing is, or a product whose variants are counted.</exception>
    internal async Task<CountedStock> FindAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        var sku = Sku?.Trim();
        if (VariantId is not null || sku is not null)
        {
            var variants = context.ProductVariants.AsNoTracking();
            var variant = await (VariantId is { } id ? variants.Where(row => row.Id == id) : variants.Where(row => row.Sku == sku))
                .Select(row => new CountedStock(row.ProductId, row.Id, row.Sku, row.Product!.Name + " / " + row.Name, row.StockQuantity)).FirstOrDefaultAsync(cancellationToken);
            if (variant is not null) return variant;
            if (VariantId is not null) throw new StockItemNotFoundException("There is no such variant.");
        }

        if (ProductId is null && sku is null) throw new StockItemNotFoundException("Name a variant, a product without variants, or a SKU.");
        var products = context.Products.AsNoTracking();
        var product = await (ProductId is { } productId ? products.Where(row => row.Id == productId) : products.Where(row => row.Sku == sku))
            .Select(row => new { Stock = new CountedStock(row.Id, null, row.Sku, row.Name, row.StockQuantity), HasVariants = row.Variants.Any(variant => variant.ArchivedAt == null) })
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new StockItemNotFoundException(sku is null ? "There is no such product." : $"Nothing has the SKU '{sku}'.");
        return product.HasVariants
            ? throw new StockItemNotFoundException($"Of '{product.Stock.Name}' each variant is counted: name one of them.")
            : product.Stock;
    }
}

/// <summary>Something that is counted.</summary>
/// <param name="VariantId">The variant, where the stock is a variant's.</param>
/// <param name="Quantity">Pieces now.</param>
public sealed record CountedStock(int ProductId, int? VariantId, string? Sku, string Name, int Quantity);
