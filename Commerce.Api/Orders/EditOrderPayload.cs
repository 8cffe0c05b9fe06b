using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>An order that was changed, and what staff should know; or why nothing happened.</summary>
public sealed class EditOrderPayload(OrderEditOutcome outcome)
{
    /// <summary>The order as it is now.</summary>
    public Task<Order?> GetOrderAsync(IResolverContext context) => context.LoadAsync<Order>(outcome.OrderId);

    /// <summary>What goes back because it costs less now; null where nothing does.</summary>
    public async Task<Refund?> GetRefundAsync(IResolverContext context) => outcome.RefundId is { } id ? await context.LoadAsync<Refund>(id) : null;

    /// <summary>What staff should know of what goes back: it waits for somebody's approval, the gateway did not take it or gave no answer yet.</summary>
    public IReadOnlyList<RefundWarning> Warnings => outcome.Warnings;
}
