using System.Text;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Export;

/// <summary>
/// Writes the catalog in any format that is read: what is exported and imported again changes nothing. It goes through the catalog page by page, so
/// that neither memory nor the number of queries for a product grows with it.
/// </summary>
public sealed class ProductExporter(IDbContextFactory<CommerceDbContext> contexts, StoreOptions store, ShopOptions shop)
{
    /// <summary>Products; with all their variants they are in memory at once.</summary>
    private const int PageSize = 250;

    /// <summary>Writes products in the order in which they came into the shop.</summary>
    /// <param name="files">What the addresses of the shop's own pictures begin with, such as <c>https://shop.example/files/</c>.</param>
    /// <returns>How many products were written.</returns>
    public async Task<int> WriteAsync(FeedFormat format, ProductExportFilter filter, Uri files, Stream output, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var categories = await ExportedCategories.LoadAsync(context, cancellationToken);
        var products = filter.Apply(context, categories.IdsOf(filter.Categories));
        var attributes = format == FeedFormat.ShopifyCsv ? await ReadAttributesAsync(products, cancellationToken) : [];

        // Each page is put together in memory and sent as a whole: responses are not written to bit by bit.
        using var page = new MemoryStream();
        await using var text = new StreamWriter(page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: IsTable(format)), leaveOpen: true);
        var writer = FeedWriter.For(format, text, new FeedWriteOptions(store.CurrencyCode, shop, attributes));
        var count = 0;
        writer.Begin();
        for (var last = 0; ;)
        {
            var ids = await products.Where(product => product.Id > last).OrderBy(product => product.Id).Select(product => product.Id).Take(PageSize).ToListAsync(cancellationToken);
            foreach (var product in await ReadAsync(context, ids, cancellationToken)) writer.Write(Export(product, categories, files));
            count += ids.Count;
            if (ids.Count < PageSize) break;
            last = ids[^1];
            await SendAsync(text, page, output, cancellationToken);
        }

        writer.End();
        await SendAsync(text, page, output, cancellationToken);
        return count;
    }

    private static bool IsTable(FeedFormat format) => format is FeedFormat.ShopifyCsv or FeedFormat.WoocommerceCsv or FeedFormat.GoogleTsv;

    // Who may export sees everything; saying so spares the database the conditions under which others see something.
    private static Task<List<Product>> ReadAsync(CommerceDbContext context, List<int> ids, CancellationToken cancellationToken) => context.Products
        .Where(product => ids.Contains(product.Id))
        .Include(product => product.Variants.Where(variant => variant.ArchivedAt == null)).ThenInclude(variant => variant.Traits)
        .Include(product => product.Images).ThenInclude(image => image.Blob)
        .Include(product => product.ProductCategories)
        .OrderBy(product => product.Id)
        .IgnoreQueryFilters()
        .AsSplitQuery()
        .ToListAsync(cancellationToken);

    private static ExportedProduct Export(Product product, ExportedCategories categories, Uri files)
    {
        List<ExportedImage> images = [.. product.Images.OrderByDescending(image => image.IsPrimary).ThenBy(image => image.SortOrder).ThenBy(image => image.Id)
            .Select(image => new ExportedImage(image.SourceUrl ?? new Uri(files, image.Blob!.Checksum).AbsoluteUri, FeedText.Fit(image.AltText, FeedValues.MaxAltTextLength), image.VariantId))
            .Where(image => FeedValues.IsWebAddress(image.Url)).DistinctBy(image => image.Url)];
        return new ExportedProduct(
            product,
            [.. product.Variants.OrderBy(variant => variant.SortOrder).ThenBy(variant => variant.Id).Select(variant => ExportedVariant.Of(variant, images))],
            images,
            [.. product.ProductCategories.OrderByDescending(place => place.CategoryId == product.CategoryId).ThenBy(place => place.Id).Select(place => categories.PathOf(place.CategoryId)).Where(path => path.Count > 0)]);
    }

    /// <summary>The names of all facts that the products have.</summary>
    private static async Task<IReadOnlyList<string>> ReadAttributesAsync(IQueryable<Product> products, CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var attributes in products.Where(product => product.Attributes != null).Select(product => product.Attributes).AsAsyncEnumerable().WithCancellation(cancellationToken))
            names.UnionWith(ExportedProduct.AttributesOf(attributes).Keys);
        return [.. names];
    }

    private static async Task SendAsync(StreamWriter text, MemoryStream page, Stream output, CancellationToken cancellationToken)
    {
        await text.FlushAsync(cancellationToken);
        await output.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), cancellationToken);
        page.SetLength(0);
    }
}
