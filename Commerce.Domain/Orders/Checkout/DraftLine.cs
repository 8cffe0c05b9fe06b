using Commerce.Domain.Carts;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>A line of a cart as it would be ordered.</summary>
/// <param name="CartItem">The line of the cart.</param>
/// <param name="OrderItem">What it would become, with its amounts; null when it is not sold any more.</param>
/// <param name="IsCounted">Whether its stock is counted.</param>
public sealed record DraftLine(CartItem CartItem, OrderItem? OrderItem, bool IsCounted);
