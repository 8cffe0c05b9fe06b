using Commerce.Api.Carts;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What merchandisers do with variants.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VariantMutations
{
    /// <summary>
    /// Sets the choices of a product (at most three), and the combinations that are sold. A variant that is still the same thing keeps its id, stock and SKU;
    /// one that is no longer sold is archived when anything refers to it, and else gone. What a product without variants had in stock becomes its first variant's.
    /// </summary>
    /// <param name="productId">The product.</param>
    /// <param name="options">The choices; none makes it a product without variants.</param>
    /// <param name="combinations">A value for each choice, in the order of the choices; all combinations when left out. At most 250.</param>
    /// <param name="expectedVersion">The version of the product that was edited; refused with STALE_VERSION when somebody was faster.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<VariantHasStockError>]
    [Error<StaleVersionError>]
    [ProductErrors]
    public async Task<Product?> UpdateProductOptionsAsync(
        [ID<Product>] int productId, IReadOnlyList<ProductOptionInput> options, IReadOnlyList<IReadOnlyList<string>>? combinations, int? expectedVersion,
        VariantBook variants, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await variants.SetOptionsAsync(
            productId, [.. options.Select(option => option.ToEntered())], combinations, expectedVersion, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Edits variants of a product, all of them or none: what is left out stays as it is.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="variants">What is different from now on.</param>
    [Authorize(Policy = Policies.CatalogWrite)]
    [Error<ProductNotFoundError>]
    [Error<ProductArchivedError>]
    [Error<VariantNotFoundError>]
    [Error<AmountOverflowError>]
    [Error<StaleVersionError>]
    [ProductErrors]
    public async Task<Product?> UpdateProductVariantsAsync(
        [ID<Product>] int productId, IReadOnlyList<VariantInput> variants,
        VariantBook book, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Product>(await book.UpdateAsync(productId, [.. variants.Select(variant => variant.ToEntered())], RequestClient.ActorOf(accessor), cancellationToken));
}
