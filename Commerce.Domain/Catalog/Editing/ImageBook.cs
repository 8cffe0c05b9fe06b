using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>Keeps the pictures of products. The first one is the main one. Pictures make no new version of their product: who edits its texts is not in their way.</summary>
public sealed class ImageBook(BlobArchive archive, ShopWrites writes, AuditTrail audit)
{
    /// <summary>So many pictures a product can have.</summary>
    public const int MaxPerProduct = 50;

    private const long MaxBytes = 20 * 1024 * 1024;

    private const long MaxRenditionBytes = 2 * 1024 * 1024;

    private const int MaxAltText = 500;

    /// <summary>Adds a picture behind those that there are.</summary>
    /// <param name="renditions">The same in the sizes it is shown in; who uploads it makes them. Where one is missing the original is shown.</param>
    /// <param name="altText">What it shows, for those who cannot see it.</param>
    /// <returns>The product's id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="ProductArchivedException" />
    /// <exception cref="InvalidImageException">It is no PNG, JPEG or WebP.</exception>
    /// <exception cref="BlobTooLargeException">It is larger than 20 MiB, or one of its sizes larger than 2.</exception>
    /// <exception cref="InvalidTextException">Nothing is said of what it shows.</exception>
    /// <exception cref="LimitReachedException" />
    public async Task<int> AddAsync(
        int productId, UploadedPicture picture, IReadOnlyDictionary<ImageSize, UploadedPicture> renditions, string? altText, AuditActor actor,
        CancellationToken cancellationToken = default)
    {
        var alt = Checked(altText);
        var original = await KeepAsync(picture, MaxBytes, "file", cancellationToken);
        var sizes = await KeepAsync(renditions, cancellationToken);
        return await writes.RunAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, productId, token);
            if (product.Images.Count >= MaxPerProduct) throw new LimitReachedException(MaxPerProduct, "pictures");
            var image = new ProductImage
            {
                BlobId = original,
                AltText = alt,
                SortOrder = product.Images.Select(other => other.SortOrder + 1).DefaultIfEmpty(0).Max(),
                IsPrimary = product.Images.All(other => !other.IsPrimary),
                Renditions = [.. sizes.Select(size => new ImageRendition { Size = size.Size, BlobId = size.BlobId })],
            };
            product.Images.Add(image);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "product.image.add", nameof(Product), $"{productId}", null, new { image.Id, image.AltText });
            await context.SaveChangesAsync(token);
            return productId;
        }, cancellationToken);
    }

    /// <summary>Gives a picture the sizes it is shown in: one that was fetched comes without. Those it has are replaced.</summary>
    /// <returns>The product's id.</returns>
    /// <exception cref="ImageNotFoundException">There is none, or it is not here yet.</exception>
    /// <exception cref="InvalidImageException">One is no PNG, JPEG or WebP.</exception>
    /// <exception cref="BlobTooLargeException">One is larger than 2 MiB.</exception>
    public async Task<int> ResizeAsync(
        int imageId, IReadOnlyDictionary<ImageSize, UploadedPicture> renditions, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var sizes = await KeepAsync(renditions, cancellationToken);
        return await writes.RunAsync(async (context, token) =>
        {
            var image = await context.ProductImages.Include(row => row.Renditions).FirstOrDefaultAsync(row => row.Id == imageId && row.BlobId != null, token)
                ?? throw new ImageNotFoundException().At("id");
            foreach (var (size, blobId) in sizes)
            {
                if (image.Renditions.FirstOrDefault(row => row.Size == size) is { } rendition) rendition.BlobId = blobId;
                else image.Renditions.Add(new ImageRendition { Size = size, BlobId = blobId });
            }

            audit.Record(context, actor, "product.image.resize", nameof(Product), $"{image.ProductId}", null, new { image.Id, sizes = sizes.ConvertAll(size => EnumText.Of(size.Size)) });
            await context.SaveChangesAsync(token);
            return image.ProductId;
        }, cancellationToken);
    }

    /// <summary>Says otherwise what a picture shows.</summary>
    /// <returns>The product's id.</returns>
    /// <exception cref="ImageNotFoundException" />
    /// <exception cref="InvalidTextException">Nothing is said.</exception>
    public Task<int> DescribeAsync(int imageId, string? altText, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var alt = Checked(altText);
        return writes.RunAsync(async (context, token) =>
        {
            var image = await context.ProductImages.FirstOrDefaultAsync(row => row.Id == imageId, token) ?? throw new ImageNotFoundException().At("id");
            if (image.AltText == alt) return image.ProductId;
            audit.Record(context, actor, "product.image.describe", nameof(Product), $"{image.ProductId}", new { image.Id, image.AltText }, new { image.Id, AltText = alt });
            image.AltText = alt;
            await context.SaveChangesAsync(token);
            return image.ProductId;
        }, cancellationToken);
    }

    /// <summary>Puts the pictures of a product into an order; the first one is the main one from then on.</summary>
    /// <param name="imageIds">All of them, each once.</param>
    /// <returns>The product's id.</returns>
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="ProductArchivedException" />
    /// <exception cref="ImageNotFoundException">One is not the product's, or one of the product's is missing: somebody has added or removed one.</exception>
    public Task<int> SortAsync(int productId, IReadOnlyList<int> imageIds, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var product = await OpenAsync(context, productId, token);
            var before = Ordered(product);
            if (!before.Select(image => image.Id).Order().SequenceEqual(imageIds.Order())) throw new ImageNotFoundException().At("imageIds");
            if (before.Select(image => image.Id).SequenceEqual(imageIds)) return productId;
            for (var i = 0; i < imageIds.Count; i++) product.Images.First(image => image.Id == imageIds[i]).SortOrder = i;
            await MakeFirstPrimaryAsync(context, product, token);
            audit.Record(context, actor, "product.image.sort", nameof(Product), $"{productId}", before.ConvertAll(image => image.Id), imageIds);
            await context.SaveChangesAsync(token);
            return productId;
        }, cancellationToken);

    /// <summary>Takes a picture away from its product. One that came with a feed does not come again with the next.</summary>
    /// <returns>The product's id.</returns>
    /// <exception cref="ImageNotFoundException" />
    public Task<int> RemoveAsync(int imageId, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var productId = await context.ProductImages.Where(row => row.Id == imageId).Select(row => (int?)row.ProductId).FirstOrDefaultAsync(token)
                ?? throw new ImageNotFoundException().At("id");
            var product = await OpenAsync(context, productId, token);
            var image = product.Images.First(row => row.Id == imageId);
            product.Images.Remove(image);
            context.ProductImages.Remove(image);
            if (image.SourceUrl is { } source && !await context.RemovedImages.AnyAsync(row => row.ProductId == productId && row.SourceUrl == source, token))
                context.RemovedImages.Add(new RemovedImage { ProductId = productId, SourceUrl = source });
            audit.Record(context, actor, "product.image.remove", nameof(Product), $"{productId}", new { image.Id, image.AltText, image.BlobId, image.SourceUrl });
            await context.SaveChangesAsync(token);
            await MakeFirstPrimaryAsync(context, product, token);
            await context.SaveChangesAsync(token);
            return productId;
        }, cancellationToken);

    private static string Checked(string? altText)
    {
        var alt = TextRules.Clean(altText);
        var refusals = new Refusals();
        refusals.AddIf(alt is null, () => new InvalidTextException("Say what the picture shows, for those who cannot see it: 'Linen shirt in white, from the front'.").At("altText"));
        TextRules.CheckLine(refusals, alt, MaxAltText, isRequired: false, "altText");
        refusals.ThrowIfAny();
        return alt!;
    }

    private static List<ProductImage> Ordered(Product product) => [.. product.Images.OrderBy(image => image.SortOrder).ThenBy(image => image.Id)];

    private static async Task<Product> OpenAsync(CommerceDbContext context, int id, CancellationToken cancellationToken)
    {
        var product = await context.Products.Include(row => row.Images).FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new ProductNotFoundException(id);
        return product.ArchivedAt is null ? product : throw new ProductArchivedException(product.Name);
    }

    private static async Task MakeFirstPrimaryAsync(CommerceDbContext context, Product product, CancellationToken cancellationToken)
    {
        var first = Ordered(product).FirstOrDefault();
        if (first is null or { IsPrimary: true }) return;
        // One after the other: at no time are there two.
        foreach (var image in product.Images) image.IsPrimary = false;
        await context.SaveChangesAsync(cancellationToken);
        first.IsPrimary = true;
    }

    private async Task<List<(ImageSize Size, int BlobId)>> KeepAsync(IReadOnlyDictionary<ImageSize, UploadedPicture> renditions, CancellationToken cancellationToken)
    {
        var sizes = new List<(ImageSize Size, int BlobId)>();
        foreach (var (size, rendition) in renditions)
            sizes.Add((size, await KeepAsync(rendition, MaxRenditionBytes, EnumText.Of(size).ToLowerInvariant(), cancellationToken)));
        return sizes;
    }

    private async Task<int> KeepAsync(UploadedPicture picture, long maxBytes, string field, CancellationToken cancellationToken)
    {
        var type = await PictureType.OfAsync(picture.Open, cancellationToken) ?? throw new InvalidImageException().At(field);
        await using var content = picture.Open();
        return (await archive.AddAsync(content, picture.Filename, type, maxBytes, cancellationToken)).Id;
    }
}
