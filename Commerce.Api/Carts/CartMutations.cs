using Commerce.Api.Catalog;
using Commerce.Api.Inventory;
using Commerce.Api.Promotions;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Carts;

/// <summary>What a shopper does to their own active cart: a signed-in user's, or that of the session whose token comes as `X-Session-Token`.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CartMutations
{
    /// <summary>Puts something into the cart, and begins the cart where there is none. What lies in it already becomes more, at today's price.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="variantId">Which of its variants; needed for a product that has some.</param>
    /// <param name="quantity">How many pieces; capped at what there is, with a warning.</param>
    /// <param name="metadata">Customisations as a JSON object, at most 4,096 bytes. A line with other ones is another line.</param>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<InvalidQuantityError>]
    [Error<InvalidMetadataError>]
    [Error<ProductNotFoundError>]
    [Error<VariantNotFoundError>]
    [Error<VariantRequiredError>]
    [Error<NotSoldError>]
    [Error<OutOfStockError>]
    [Error<QuantityLimitError>]
    [Error<CartFullError>]
    [Error<AmountOverflowError>]
    public async Task<AddToCartPayload> AddToCartAsync(
        [ID<Product>] int productId, [ID<ProductVariant>] int? variantId, [DefaultValue(1)] int quantity, string? metadata, int? expectedVersion,
        [DefaultValueSyntax("WEB")] SyncSource syncSource, CartEdits edits, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await edits.AddAsync(
            accessor.GetShopper(CartScopes.Write), new AddToCartRequest(productId, variantId, quantity, metadata, expectedVersion, syncSource), cancellationToken));

    /// <summary>Gives a line another quantity, other metadata, or both. With the metadata of another line of the same thing the two become one.</summary>
    /// <param name="cartItemId">The line.</param>
    /// <param name="quantity">How many pieces from now on; capped at what there is, with a warning. As it is when not given.</param>
    /// <param name="metadata">Other customisations, as a JSON object; null for none. As they are when not given.</param>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartItemNotFoundError>]
    [Error<InvalidQuantityError>]
    [Error<InvalidMetadataError>]
    [Error<NotSoldError>]
    [Error<OutOfStockError>]
    [Error<AmountOverflowError>]
    public async Task<UpdateCartItemPayload> UpdateCartItemAsync(
        [ID<CartItem>] int cartItemId, int? quantity, Optional<string?> metadata, int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource,
        CartEdits edits, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await edits.UpdateAsync(
            accessor.GetShopper(CartScopes.Write),
            new UpdateCartItemRequest(cartItemId, quantity, metadata.HasValue, metadata.Value, expectedVersion, syncSource), cancellationToken));

    /// <summary>Takes a line out of the cart.</summary>
    /// <param name="cartItemId">The line.</param>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartItemNotFoundError>]
    public async Task<RemoveFromCartPayload> RemoveFromCartAsync(
        [ID<CartItem>] int cartItemId, int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartEdits edits,
        IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await edits.RemoveAsync(accessor.GetShopper(CartScopes.Write), cartItemId, new CartEdit(expectedVersion, syncSource), cancellationToken));

    /// <summary>Takes all lines out of the cart, and the coupon.</summary>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    public async Task<ClearCartPayload> ClearCartAsync(
        int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartEdits edits, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await edits.ClearAsync(accessor.GetShopper(CartScopes.Write), new CartEdit(expectedVersion, syncSource), cancellationToken));

    /// <summary>
    /// Accepts what has changed since the lines were added: takes today's prices and names over, caps quantities at what there is, and takes out
    /// what is not sold any more or has run out. The warnings say what was done.
    /// </summary>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    [Error<AmountOverflowError>]
    public async Task<RefreshCartPayload> RefreshCartAsync(
        int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartEdits edits, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await edits.RefreshAsync(accessor.GetShopper(CartScopes.Write), new CartEdit(expectedVersion, syncSource), cancellationToken));

    /// <summary>
    /// For clients that worked offline: takes the whole cart as the client has it, and answers with the cart that both have from now on. What nobody
    /// else has touched since the version the client knew becomes what the client has; what somebody has stays, with the larger quantity. The warnings
    /// say everything that is not as it was sent. Sent twice it changes nothing more.
    /// </summary>
    /// <param name="lines">All lines; at most 100. Those for the same are added up.</param>
    /// <param name="version">The version of the cart that the client last knew; without it the client knew none, and lines that it does not have stay.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartFullError>]
    [Error<InvalidQuantityError>]
    [Error<InvalidMetadataError>]
    [Error<AmountOverflowError>]
    public async Task<SyncCartPayload> SyncCartAsync(
        List<CartLineInput> lines, int? version, [DefaultValueSyntax("MOBILE")] SyncSource syncSource, CartSync sync, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(await sync.ExecuteAsync(
            accessor.GetShopper(CartScopes.Write), new SyncCartRequest([.. lines.Select(line => line.ToLine())], version, syncSource), cancellationToken));

    /// <summary>Puts a coupon on the cart, in place of another one. It is judged again when the order is placed.</summary>
    /// <param name="code">The coupon's code, in any case.</param>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    [Error<CartEmptyError>]
    [Error<CouponRefusedError>]
    public async Task<ApplyCouponPayload> ApplyCouponAsync(
        string code, int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartCoupons coupons, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) =>
        new(await coupons.ApplyAsync(accessor.GetShopper(CartScopes.Write), code, new CartEdit(expectedVersion, syncSource), cancellationToken));

    /// <summary>Takes the coupon off the cart.</summary>
    /// <param name="expectedVersion">The version of the cart that you know: refused when it is not the current one. Without it, whatever it is.</param>
    /// <param name="syncSource">Which client writes.</param>
    [ShopperErrors]
    [Error<CartNotFoundError>]
    [Error<NoCouponError>]
    public async Task<RemoveCouponPayload> RemoveCouponAsync(
        int? expectedVersion, [DefaultValueSyntax("WEB")] SyncSource syncSource, CartCoupons coupons, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        new(await coupons.RemoveAsync(accessor.GetShopper(CartScopes.Write), new CartEdit(expectedVersion, syncSource), cancellationToken));
}
