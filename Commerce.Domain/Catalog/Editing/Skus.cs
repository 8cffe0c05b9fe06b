using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Who has which SKU. A product and a variant never share one: feeds and stock would not know which is meant.</summary>
internal static class Skus
{
    /// <summary>Says what else has a SKU.</summary>
    /// <param name="productId">The product that is to have it; 0 for a new one, and where a variant is to have it.</param>
    /// <param name="variantId">The variant that is to have it; 0 for a new one, and where a product is to have it.</param>
    /// <returns>The refusal; null when it is free.</returns>
    public static async Task<SkuTakenException?> RefusalAsync(
        CommerceDbContext context, string sku, int productId, int variantId, CancellationToken cancellationToken)
    {
        var owner = await context.Products.Where(row => row.Sku == sku && row.Id != productId).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken)
            ?? await context.ProductVariants.Where(row => row.Sku == sku && row.Id != variantId).Select(row => row.Product!.Name + " / " + row.Name).FirstOrDefaultAsync(cancellationToken);
        return owner is null ? null : new SkuTakenException(sku, owner);
    }
}
