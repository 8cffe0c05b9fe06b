namespace Commerce.Domain.Carts;

/// <summary>A cart that was bought, merged or left behind is history and does not change.</summary>
public sealed class CartNotActiveException(CartStatus status)
    : DomainException("CART_NOT_ACTIVE", $"The cart is {EnumText.Of(status)} and cannot be changed any more.");
