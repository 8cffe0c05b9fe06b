using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Checkout;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>An order that stands, and what its customer should know; or why nothing happened.</summary>
public sealed class PlaceOrderPayload(PlacedOrder placed)
{
    /// <summary>The order. Where it is there, it was placed, whatever became of the payment.</summary>
    public Task<Order?> GetOrderAsync(IResolverContext context) => context.LoadAsync<Order>(placed.OrderId);

    /// <summary>What the customer should know: prices that moved, a payment that was declined or is not decided.</summary>
    public IReadOnlyList<CheckoutWarning> Warnings => placed.Warnings;
}
