using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Checkout;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>An order whose payment was tried again; or why nothing happened.</summary>
public sealed class RetryPaymentPayload(PlacedOrder placed)
{
    /// <summary>The order, with what became of its payment.</summary>
    public Task<Order?> GetOrderAsync(IResolverContext context) => context.LoadAsync<Order>(placed.OrderId);

    /// <summary>What the customer should know: a payment that was declined again or is not decided.</summary>
    public IReadOnlyList<CheckoutWarning> Warnings => placed.Warnings;
}
