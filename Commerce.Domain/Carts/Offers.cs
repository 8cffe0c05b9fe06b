using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>Reads what the shop offers, as a shopper sees it, on a context that sees everything.</summary>
public static class Offers
{
    private static readonly CompiledQuery<Func<CommerceDbContext, int[], IAsyncEnumerable<ProductRow>>> s_products = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int[] ids) => context.Products.IgnoreQueryFilters().Where(product => ids.Contains(product.Id))
            .Select(product => new ProductRow(
                product.Id, product.Name, product.Sku, product.PriceCents, product.StockQuantity, product.TrackStock, product.InventoryPolicy,
                product.IsActive && product.ArchivedAt == null, product.Variants.Any(variant => variant.ArchivedAt == null)))));

    private static readonly CompiledQuery<Func<CommerceDbContext, int[], IAsyncEnumerable<VariantRow>>> s_variants = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int[] ids) => context.ProductVariants.IgnoreQueryFilters().Where(variant => ids.Contains(variant.Id))
            .Select(variant => new VariantRow(
                variant.Id, variant.ProductId, variant.Product!.Name, variant.Name, variant.Sku ?? variant.Product.Sku, variant.PriceCents,
                variant.StockQuantity, variant.TrackStock, variant.InventoryPolicy, variant.Product.IsActive && variant.Product.ArchivedAt == null,
                variant.ArchivedAt == null, variant.IsAvailable))));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<ProductRow?>>> s_product = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int id, CancellationToken token) => context.Products.IgnoreQueryFilters().Where(product => product.Id == id)
            .Select(product => new ProductRow(
                product.Id, product.Name, product.Sku, product.PriceCents, product.StockQuantity, product.TrackStock, product.InventoryPolicy,
                product.IsActive && product.ArchivedAt == null, product.Variants.Any(variant => variant.ArchivedAt == null)))
            .FirstOrDefault()));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<VariantRow?>>> s_variant = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int id, CancellationToken token) => context.ProductVariants.IgnoreQueryFilters().Where(variant => variant.Id == id)
            .Select(variant => new VariantRow(
                variant.Id, variant.ProductId, variant.Product!.Name, variant.Name, variant.Sku ?? variant.Product.Sku, variant.PriceCents,
                variant.StockQuantity, variant.TrackStock, variant.InventoryPolicy, variant.Product.IsActive && variant.Product.ArchivedAt == null,
                variant.ArchivedAt == null, variant.IsAvailable))
            .FirstOrDefault()));

    /// <summary>What can be added to a cart.</summary>
    /// <exception cref="ProductNotFoundException">There is no such product, or the storefront does not show it.</exception>
    /// <exception cref="VariantNotFoundException">The product has no such variant.</exception>
    /// <exception cref="VariantRequiredException">The product has variants, and none is named.</exception>
    /// <exception cref="NotSoldException">The storefront shows the variant, but does not sell it.</exception>
    public static async Task<Offer> FindAsync(CommerceDbContext context, int productId, int? variantId, CancellationToken cancellationToken)
    {
        if (variantId is { } id)
        {
            var variant = await s_variant.For(context)(context, id, cancellationToken);
            if (variant is { IsProductSold: true, IsInCatalog: true } && variant.ProductId == productId)
                return variant.IsAvailable ? variant.ToOffer() : throw new NotSoldException(variant.ProductName);
        }

        var product = await s_product.For(context)(context, productId, cancellationToken);
        if (product is not { IsSold: true }) throw new ProductNotFoundException(productId);
        if (variantId is not null) throw new VariantNotFoundException();
        return product.HasVariants ? throw new VariantRequiredException(product.Name) : product.ToOffer();
    }

    /// <summary>What is offered of several things; what never was in the catalog is missing.</summary>
    public static async Task<OfferBook> ReadAsync(
        CommerceDbContext context, IEnumerable<(int ProductId, int? VariantId)> wanted, CancellationToken cancellationToken)
    {
        var all = wanted.Distinct().ToList();
        int[] productIds = [.. all.Where(one => one.VariantId is null).Select(one => one.ProductId)];
        int[] variantIds = [.. all.Select(one => one.VariantId).OfType<int>()];
        var found = new Dictionary<(int, int?), Offer>(all.Count);
        if (productIds.Length > 0)
            await foreach (var row in s_products.For(context)(context, productIds).WithCancellation(cancellationToken)) found[(row.Id, null)] = row.ToOffer();
        if (variantIds.Length > 0)
            await foreach (var row in s_variants.For(context)(context, variantIds).WithCancellation(cancellationToken)) found[(row.ProductId, row.Id)] = row.ToOffer();
        return new OfferBook(found);
    }

    private static int? AvailableOf(int stock, bool isTracked, InventoryPolicy policy) =>
        isTracked && policy == InventoryPolicy.Deny ? Math.Max(0, stock) : null;

    private sealed record ProductRow(
        int Id, string Name, string? Sku, int PriceCents, int Stock, bool TrackStock, InventoryPolicy Policy, bool IsSold, bool HasVariants)
    {
        public Offer ToOffer() => new(Id, null, Name, PriceCents, IsSold && !HasVariants, AvailableOf(Stock, TrackStock, Policy)) { Sku = Sku, IsCounted = TrackStock };
    }

    private sealed record VariantRow(
        int Id, int ProductId, string ProductName, string Name, string? Sku, int PriceCents, int Stock, bool TrackStock, InventoryPolicy Policy,
        bool IsProductSold, bool IsInCatalog, bool IsAvailable)
    {
        public Offer ToOffer() =>
            new(ProductId, Id, ProductName, PriceCents, IsProductSold && IsInCatalog && IsAvailable, AvailableOf(Stock, TrackStock, Policy))
            {
                VariantName = Name, Sku = Sku, IsCounted = TrackStock,
            };
    }
}
