using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Orders.Checkout;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>A line of the cart as it would be ordered. Amounts are in minor units, at today's price; null when it is not sold any more.</summary>
public sealed class CheckoutLine(DraftLine line)
{
    /// <summary>The line of the cart.</summary>
    public Task<CartItem?> GetItemAsync(IResolverContext context) => context.LoadAsync<CartItem>(line.CartItem.Id);

    /// <summary>What the product is called today.</summary>
    public string ProductName => line.OrderItem?.ProductName ?? line.CartItem.ProductName;

    /// <summary>What the variant is called today.</summary>
    public string? VariantName => line.OrderItem?.VariantName;

    /// <summary>Pieces.</summary>
    public int Quantity => line.CartItem.Quantity;

    /// <summary>Today's price of one piece.</summary>
    public int? UnitPriceCents => line.OrderItem?.UnitPriceCents;

    /// <summary>Price times quantity, before discount and tax.</summary>
    public int? TotalPriceCents => line.OrderItem?.TotalPriceCents;

    /// <summary>The part of the discount.</summary>
    public int? DiscountCents => line.OrderItem?.DiscountCents;

    /// <summary>The part of the tax.</summary>
    public int? TaxCents => line.OrderItem?.TaxCents;
}
