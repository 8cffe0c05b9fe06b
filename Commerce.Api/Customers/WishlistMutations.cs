using Commerce.Api.Carts;
using Commerce.Api.Catalog;
using Commerce.Api.Inventory;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>One's own wishlist.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WishlistMutations
{
    /// <summary>Puts a product on the wishlist, or one variant of it. What is there already gets the quantity and the note, where given.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="variantId">One variant of it; any will do when not given.</param>
    /// <param name="quantity">How many; one when not given.</param>
    /// <param name="note">For one's own eyes.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<ProductNotFoundError>]
    [Error<VariantNotFoundError>]
    [Error<InvalidWishQuantityError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<LimitReachedError>]
    public async Task<WishlistItem> AddToWishlistAsync(
        [ID<Product>] int productId, [ID<ProductVariant>] int? variantId, int? quantity, string? note,
        Wishlists wishlists, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var item = await wishlists.AddAsync(accessor.GetUserId(), productId, variantId, new WishChange(quantity, note), cancellationToken);
        return await context.LoadAsync<WishlistItem>(item.Id) ?? item;
    }

    /// <summary>Changes an entry of the wishlist.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="quantity">How many; stays when not given.</param>
    /// <param name="note">For one's own eyes; stays when not given, goes when blank.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<WishlistItemNotFoundError>]
    [Error<InvalidWishQuantityError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    public async Task<WishlistItem> UpdateWishlistItemAsync(
        [ID<WishlistItem>] int id, int? quantity, string? note,
        Wishlists wishlists, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var item = await wishlists.UpdateAsync(accessor.GetUserId(), id, new WishChange(quantity, note), cancellationToken);
        return await context.LoadAsync<WishlistItem>(id) ?? item;
    }

    /// <summary>Takes an entry off the wishlist.</summary>
    /// <param name="id">The entry.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<WishlistItemNotFoundError>]
    public async Task<Wishlist?> RemoveFromWishlistAsync(
        [ID<WishlistItem>] int id, Wishlists wishlists, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Wishlist>(await wishlists.RemoveAsync(accessor.GetUserId(), id, cancellationToken));

    /// <summary>Puts a wish into the cart and takes it off the wishlist; when the cart cannot take it, it stays.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="variantId">Which variant, where the entry leaves it open.</param>
    /// <param name="quantity">How many pieces; capped at what there is, with a warning. As many as wished for when not given.</param>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [ShopperErrors]
    [Error<WishlistItemNotFoundError>]
    [Error<InvalidQuantityError>]
    [Error<ProductNotFoundError>]
    [Error<VariantNotFoundError>]
    [Error<VariantRequiredError>]
    [Error<NotSoldError>]
    [Error<OutOfStockError>]
    [Error<QuantityLimitError>]
    [Error<CartFullError>]
    [Error<AmountOverflowError>]
    public async Task<MoveWishlistItemToCartPayload> MoveWishlistItemToCartAsync(
        [ID<WishlistItem>] int id, [ID<ProductVariant>] int? variantId, int? quantity, int? expectedVersion,
        [DefaultValueSyntax("WEB")] SyncSource syncSource, Wishlists wishlists, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        _ = accessor.GetShopper(CartScopes.Write);
        return new(await wishlists.MoveToCartAsync(accessor.GetUserId(), id, variantId, quantity, new CartEdit(expectedVersion, syncSource), cancellationToken));
    }

    /// <summary>Makes the link by which anybody sees the products on the wishlist, and one's first name; see `shareUrl`. Once made, it stays.</summary>
    [Authorize(Policy = Policies.ProfileWrite)]
    public async Task<Wishlist> ShareWishlistAsync(
        Wishlists wishlists, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var list = await wishlists.ShareAsync(accessor.GetUserId(), cancellationToken);
        return await context.LoadAsync<Wishlist>(list.Id) ?? list;
    }

    /// <summary>Ends the link to the wishlist at once. The next one will be another.</summary>
    [Authorize(Policy = Policies.ProfileWrite)]
    public async Task<Wishlist> StopSharingWishlistAsync(
        Wishlists wishlists, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var list = await wishlists.StopSharingAsync(accessor.GetUserId(), cancellationToken);
        return await context.LoadAsync<Wishlist>(list.Id) ?? list;
    }
}
