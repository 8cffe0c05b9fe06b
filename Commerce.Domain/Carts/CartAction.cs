namespace Commerce.Domain.Carts;

/// <summary>What a shopper can do to a cart.</summary>
public enum CartAction
{
    /// <summary>addToCart, with something that does not lie in it yet.</summary>
    AddItem,

    /// <summary>updateCartItem and removeFromCart.</summary>
    ChangeItems,

    /// <summary>clearCart.</summary>
    Clear,

    /// <summary>refreshCart.</summary>
    Refresh,

    /// <summary>applyCoupon.</summary>
    ApplyCoupon,

    /// <summary>removeCoupon.</summary>
    RemoveCoupon,

    /// <summary>createCartLink.</summary>
    CreateLink,

    /// <summary>revokeCartLink.</summary>
    RevokeLink,

    /// <summary>placeOrder.</summary>
    Checkout,
}
