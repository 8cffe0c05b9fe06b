using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What merchandisers do with products.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ProductMutations
{
    /// <summary>Enters a product, hidden unless it says otherwise.</summary>
    /// <param name="product">The product; its name and its price are needed.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [ProductErrors]
    public async Task<Product?> CreateProductAsync(
        ProductInput product, ProductBook products, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.CreateAsync(product.ToEntered(), RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Edits a product: what is left out stays as it is. An address that it had goes on leading to it.</summary>
    /// <param name="id">The product.</param>
    /// <param name="product">What is different from now on.</param>
    /// <param name="expectedVersion">The version that was edited; refused with STALE_VERSION when somebody was faster.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<StaleVersionError>]
    [ProductErrors]
    public async Task<Product?> UpdateProductAsync(
        [ID<Product>] int id, ProductInput product, int? expectedVersion,
        ProductBook products, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.UpdateAsync(id, product.ToEntered(), expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Takes a product out of the storefront and out of the catalog. What was sold of it stays as it is, and it can be brought back.</summary>
    /// <param name="id">The product.</param>
    /// <param name="expectedVersion">The version that was seen; refused with STALE_VERSION when somebody changed it since.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductAlreadyArchivedError>]
    [Error<StaleVersionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> ArchiveProductAsync(
        [ID<Product>] int id, int? expectedVersion, ProductBook products, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.ArchiveAsync(id, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Brings an archived product back into the catalog.</summary>
    /// <param name="id">The product.</param>
    /// <param name="isActive">Whether the storefront shows it at once.</param>
    /// <param name="expectedVersion">The version that was seen; refused with STALE_VERSION when somebody changed it since.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductNotArchivedError>]
    [Error<StaleVersionError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> RestoreProductAsync(
        [ID<Product>] int id, [DefaultValue(false)] bool isActive, int? expectedVersion,
        ProductBook products, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.RestoreAsync(id, isActive, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Makes another product like one, with its variants and pictures: hidden, and without stock, SKUs and GTINs.</summary>
    /// <param name="id">The product to copy.</param>
    /// <param name="name">The copy's name; made of the original's when left out.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Product?> DuplicateProductAsync(
        [ID<Product>] int id, string? name, ProductBook products, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await products.DuplicateAsync(id, name, RequestClient.ActorOf(accessor), cancellationToken));
}
