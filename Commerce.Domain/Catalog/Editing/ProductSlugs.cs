using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Who has which address. One that a product once had still leads to it, and belongs to no other.</summary>
internal static class ProductSlugs
{
    /// <summary>Says who else has an address.</summary>
    /// <param name="productId">Who wants it; 0 for a new one.</param>
    /// <returns>The refusal; null when it is free.</returns>
    public static async Task<SlugTakenException?> RefusalAsync(CommerceDbContext context, string slug, int productId, CancellationToken cancellationToken)
    {
        if (await context.Products.Where(row => row.Slug == slug && row.Id != productId).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken) is { } owner)
            return new SlugTakenException($"'{owner}' has the address '{slug}'. Choose another one.");
        var former = await context.ProductSlugs.Where(row => row.Slug == slug && row.ProductId != productId).Select(row => row.Product!.Name).FirstOrDefaultAsync(cancellationToken);
        return former is null ? null : new SlugTakenException($"'{slug}' is an old address of '{former}', and still leads there. Choose another one.");
    }

    /// <summary>The address that a name makes, with a number where it is taken.</summary>
    public static async Task<string> FreeAsync(CommerceDbContext context, string name, CancellationToken cancellationToken)
    {
        var wanted = Slugs.From(name) is { Length: > 0 } made ? made[..Math.Min(made.Length, Slugs.MaxLength - 8)].TrimEnd('-') : "product";
        // Read at once: a product that is copied again and again has many neighbours.
        var taken = await context.Products.Where(row => row.Slug == wanted || row.Slug.StartsWith(wanted + "-")).Select(row => row.Slug)
            .Union(context.ProductSlugs.Where(row => row.Slug == wanted || row.Slug.StartsWith(wanted + "-")).Select(row => row.Slug))
            .ToListAsync(cancellationToken);
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{wanted}-{number}").Prepend(wanted).First(slug => !taken.Contains(slug));
    }

    /// <summary>Gives a product another address. The one it had leads to it from now on; one that it had before and gets back is its own again.</summary>
    public static async Task MoveAsync(CommerceDbContext context, Product product, string slug, CancellationToken cancellationToken)
    {
        if (product.Slug == slug) return;
        if (await context.ProductSlugs.FirstOrDefaultAsync(row => row.Slug == slug && row.ProductId == product.Id, cancellationToken) is { } regained)
            context.ProductSlugs.Remove(regained);
        context.ProductSlugs.Add(new ProductSlug { ProductId = product.Id, Slug = product.Slug });
        product.Slug = slug;
    }
}
