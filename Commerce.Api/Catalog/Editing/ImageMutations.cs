using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What merchandisers do with pictures.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ImageMutations
{
    /// <summary>Adds a picture behind those that the product has; the first one is its main picture.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="file">PNG, JPEG or WebP, at most 20 MiB.</param>
    /// <param name="altText">What it shows, for those who cannot see it.</param>
    /// <param name="small">The same with at most 160 pixels a side; what is left out is shown as the original. At most 2 MiB.</param>
    /// <param name="medium">The same with at most 480 pixels a side.</param>
    /// <param name="large">The same with at most 1200 pixels a side.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<InvalidImageError>]
    [Error<FileTooLargeError>]
    [Error<LimitReachedError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> AddProductImageAsync(
        [ID<Product>] int productId, IFile file, string altText, IFile? small, IFile? medium, IFile? large,
        ImageBook images, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var renditions = Sizes(small, medium, large);
        return await context.LoadAsync<Product>(await images.AddAsync(productId, Picture(file), renditions, altText, RequestClient.ActorOf(accessor), cancellationToken));
    }

    /// <summary>Gives a picture the sizes it is shown in, as one needs that was fetched. Those that it has are replaced.</summary>
    /// <param name="id">The picture.</param>
    /// <param name="small">The same with at most 160 pixels a side. At most 2 MiB.</param>
    /// <param name="medium">The same with at most 480 pixels a side.</param>
    /// <param name="large">The same with at most 1200 pixels a side.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ImageNotFoundError>]
    [Error<InvalidImageError>]
    [Error<FileTooLargeError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> ResizeProductImageAsync(
        [ID<ProductImage>] int id, IFile small, IFile medium, IFile large,
        ImageBook images, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await images.ResizeAsync(id, Sizes(small, medium, large), RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Says otherwise what a picture shows.</summary>
    /// <param name="id">The picture.</param>
    /// <param name="altText">What it shows, for those who cannot see it.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ImageNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> UpdateProductImageAsync(
        [ID<ProductImage>] int id, string altText, ImageBook images, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await images.DescribeAsync(id, altText, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Puts the pictures of a product into an order; the first one is its main picture from then on.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="imageIds">All its pictures, each once.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<ImageNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> SortProductImagesAsync(
        [ID<Product>] int productId, [ID<ProductImage>] IReadOnlyList<int> imageIds,
        ImageBook images, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await images.SortAsync(productId, imageIds, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Takes a picture away from its product. One that came with a feed does not come again with the next.</summary>
    /// <param name="id">The picture.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ImageNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> RemoveProductImageAsync(
        [ID<ProductImage>] int id, ImageBook images, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await images.RemoveAsync(id, RequestClient.ActorOf(accessor), cancellationToken));

    private static Dictionary<ImageSize, UploadedPicture> Sizes(IFile? small, IFile? medium, IFile? large) =>
        new[] { (Size: ImageSize.Small, File: small), (Size: ImageSize.Medium, File: medium), (Size: ImageSize.Large, File: large) }
            .Where(rendition => rendition.File is not null).ToDictionary(rendition => rendition.Size, rendition => Picture(rendition.File!));

    private static UploadedPicture Picture(IFile file) => new(file.OpenReadStream, file.Name);
}
