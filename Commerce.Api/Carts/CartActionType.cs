using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="CartAction"/> is seen in the graph.</summary>
public sealed class CartActionType : EnumType<CartAction>
{
    protected override void Configure(IEnumTypeDescriptor<CartAction> descriptor)
    {
        descriptor.Description("What can be done to a cart.");
        descriptor.Value(CartAction.AddItem).Description("`addToCart`, with something that does not lie in it yet.");
        descriptor.Value(CartAction.ChangeItems).Description("`updateCartItem` and `removeFromCart`.");
        descriptor.Value(CartAction.Clear).Description("`clearCart`.");
        descriptor.Value(CartAction.Refresh).Description("`refreshCart`.");
        descriptor.Value(CartAction.ApplyCoupon).Description("`applyCoupon`.");
        descriptor.Value(CartAction.RemoveCoupon).Description("`removeCoupon`.");
        descriptor.Value(CartAction.CreateLink).Description("`createCartLink`.");
        descriptor.Value(CartAction.RevokeLink).Description("`revokeCartLink`.");
        descriptor.Value(CartAction.Checkout).Description("`placeOrder`.");
    }
}
