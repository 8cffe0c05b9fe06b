using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using HotChocolate;
using HotChocolate.Resolvers;

namespace Commerce.Api.Carts;

/// <summary>What mutations of a cart answer. Each has a payload of its own, so that each can have its own errors.</summary>
public abstract class CartPayload(CartChange change)
{
    /// <summary>The cart as it is now.</summary>
    [GraphQLDescription("The cart as it is now; null when it was refused.")]
    public async Task<Cart?> GetCartAsync(IResolverContext context) =>
        // The edit has read all lines, and who edits a cart sees it: it is read again only for what lies beyond them.
        context.RelationsOf<Cart>() is "" or nameof(Cart.Items) ? change.Cart : await context.LoadAsync<Cart>(change.Cart.Id);

    /// <summary>What the shop changed on its own.</summary>
    [GraphQLDescription("What the shop changed on its own; null when it was refused.")]
    public IReadOnlyList<CartWarning> Warnings => change.Warnings;
}

/// <summary>What `addToCart` answers.</summary>
public sealed class AddToCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `updateCartItem` answers.</summary>
public sealed class UpdateCartItemPayload(CartChange change) : CartPayload(change);

/// <summary>What `removeFromCart` answers.</summary>
public sealed class RemoveFromCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `moveWishlistItemToCart` answers.</summary>
public sealed class MoveWishlistItemToCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `clearCart` answers.</summary>
public sealed class ClearCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `refreshCart` answers.</summary>
public sealed class RefreshCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `syncCart` answers: the cart that both have from now on, and everything in it that is not as it was sent.</summary>
public sealed class SyncCartPayload(CartChange change) : CartPayload(change);

/// <summary>What `applyCoupon` answers.</summary>
public sealed class ApplyCouponPayload(CartChange change) : CartPayload(change);

/// <summary>What `removeCoupon` answers.</summary>
public sealed class RemoveCouponPayload(CartChange change) : CartPayload(change);

/// <summary>What `restoreCart` answers.</summary>
public sealed class RestoreCartPayload(CartChange change) : CartPayload(change);
