using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Keeps the products: entered, edited, copied, archived and brought back.</summary>
public sealed class ProductBook(ShopWrites writes, AuditTrail audit, TimeProvider clock)
{
    private const string Input = "product";

    /// <summary>Enters a product, which the storefront does not show unless that is said.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidProductException">Something about it is wrong.</exception>
    /// <exception cref="InvalidTextException" />
    /// <exception cref="InvalidDimensionsException" />
    /// <exception cref="CategoryNotFoundException" />
    /// <exception cref="SlugTakenException" />
    /// <exception cref="SkuTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> CreateAsync(EnteredProduct entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var product = new Product { IsActive = false };
            await CheckAsync(context, entered, product, token);
            entered.WriteTo(product);
            product.Slug = TextRules.Clean(entered.Slug.Value) ?? await ProductSlugs.FreeAsync(context, product.Name, token);
            ProductPlaces.Write(entered, product);
            context.Products.Add(product);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "product.create", nameof(Product), $"{product.Id}", null, AuditValues.All(context.Entry(product)));
            await context.SaveChangesAsync(token);
            return product.Id;
        }, cancellationToken);

    /// <summary>Edits a product; what changes nothing makes no new version. The address it had goes on leading to it.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="ProductArchivedException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="InvalidProductException">Something about it is wrong.</exception>
    /// <exception cref="InvalidTextException" />
    /// <exception cref="InvalidDimensionsException" />
    /// <exception cref="CategoryNotFoundException" />
    /// <exception cref="SlugTakenException" />
    /// <exception cref="SkuTakenException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> UpdateAsync(int id, EnteredProduct entered, int? expectedVersion, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, id, expectedVersion, token);
            if (product.ArchivedAt is not null) throw new ProductArchivedException(product.Name);
            await CheckAsync(context, entered, product, token);
            entered.WriteTo(product);
            if (entered.Slug.IsGiven) await ProductSlugs.MoveAsync(context, product, entered.Slug.Value!.Trim(), token);
            var places = ProductPlaces.Write(entered, product);
            var entry = context.Entry(product);
            var values = AuditValues.Of(entry);
            if (places is { } moved)
            {
                values = values.With(nameof(EnteredProduct.CategoryIds), moved.Old, moved.New);
                // Its places are part of what people edit: they make a version as well.
                entry.Property(row => row.UpdatedAt).IsModified = true;
            }

            if (values.AreNone) return id;
            audit.Record(context, actor, "product.update", nameof(Product), $"{id}", values.Old, values.New);
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken);

    /// <summary>Takes a product out of the storefront and out of the catalog. What refers to it stays whole, and it can be brought back.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="ProductAlreadyArchivedException" />
    public Task<int> ArchiveAsync(int id, int? expectedVersion, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, id, expectedVersion, token);
            product.Archive(clock.GetUtcNow().UtcDateTime);
            await RecordAsync(context, product, actor, "product.archive", token);
            return id;
        }, cancellationToken);

    /// <summary>Brings an archived product back.</summary>
    /// <param name="isActive">Whether the storefront shows it at once.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="ProductNotArchivedException" />
    public Task<int> RestoreAsync(int id, bool isActive, int? expectedVersion, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, id, expectedVersion, token);
            product.Restore();
            product.IsActive = isActive;
            await RecordAsync(context, product, actor, "product.restore", token);
            return id;
        }, cancellationToken);

    /// <summary>Makes another product like one, with its variants and pictures: hidden, without stock, and without what only one thing can have (SKU, GTIN, address).</summary>
    /// <param name="name">The copy's name; made of the original's when there is none.</param>
    /// <returns>The copy's id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="InvalidTextException" />
    public Task<int> DuplicateAsync(int id, string? name, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAgainWhenTakenAsync(async (context, token) =>
        {
            var original = await context.Products.AsNoTracking()
                .Include(row => row.Variants.Where(variant => variant.ArchivedAt == null)).ThenInclude(variant => variant.Traits)
                .Include(row => row.Images).ThenInclude(image => image.Renditions)
                .Include(row => row.ProductCategories)
                .AsSplitQuery()
                .FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new ProductNotFoundException(id).At("id");
            var refusals = new Refusals();
            TextRules.CheckLine(refusals, TextRules.Clean(name), 255, isRequired: false, "name");
            refusals.ThrowIfAny();
            var copy = ProductCopy.Of(original, TextRules.Clean(name) ?? ProductCopy.NameOf(original.Name));
            copy.Slug = await ProductSlugs.FreeAsync(context, copy.Name, token);
            context.Products.Add(copy);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "product.duplicate", nameof(Product), $"{copy.Id}", null, new { Original = id, copy.Name, copy.Slug });
            await context.SaveChangesAsync(token);
            return copy.Id;
        }, cancellationToken);

    private static async Task<Product> OpenAsync(CommerceDbContext context, int id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var product = await context.Products.Include(row => row.ProductCategories).FirstOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new ProductNotFoundException(id).At("id");
        StaleVersionException.ThrowIfStale($"'{product.Name}'", product, expectedVersion);
        return product;
    }

    private static async Task CheckAsync(CommerceDbContext context, EnteredProduct entered, Product product, CancellationToken cancellationToken)
    {
        var refusals = new Refusals();
        ProductRules.Check(refusals, entered, product, Input);
        await ProductPlaces.CheckAsync(context, refusals, entered, product, Input, cancellationToken);
        if (TextRules.Clean(entered.Slug.Value) is { } slug && await ProductSlugs.RefusalAsync(context, slug, product.Id, cancellationToken) is { } slugTaken)
            refusals.Add(slugTaken.At(Input, "slug"));
        if (TextRules.Clean(entered.Sku.Value) is { } sku && sku != product.Sku && await Skus.RefusalAsync(context, sku, product.Id, 0, cancellationToken) is { } skuTaken)
            refusals.Add(skuTaken.At(Input, "sku"));
        refusals.ThrowIfAny();
    }

    private async Task RecordAsync(CommerceDbContext context, Product product, AuditActor actor, string action, CancellationToken cancellationToken)
    {
        var values = AuditValues.Of(context.Entry(product));
        audit.Record(context, actor, action, nameof(Product), $"{product.Id}", values.Old, values.New);
        await context.SaveChangesAsync(cancellationToken);
    }
}
