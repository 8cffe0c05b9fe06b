using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Orders;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>Fields of <see cref="Order"/> that are worked out or read apart.</summary>
[ExtendObjectType<Order>]
public sealed class OrderFields
{
    /// <summary>What became of its money; derived from its payment.</summary>
    public Task<OrderPaymentStatus> GetPaymentStatusAsync([Parent] Order order, PaymentStatusByOrder statuses, CancellationToken cancellationToken) =>
        statuses.LoadAsync(order.Id, cancellationToken);

    /// <summary>How much of it is on its way; derived from its parcels.</summary>
    public Task<FulfillmentStatus> GetFulfillmentStatusAsync([Parent] Order order, FulfillmentStatusByOrder statuses, CancellationToken cancellationToken) =>
        statuses.LoadAsync(order.Id, cancellationToken);

    /// <summary>What can be done to it now, and why not what cannot: the rules of the mutations themselves.</summary>
    public async Task<IReadOnlyList<ActionVerdict<OrderAction>>> GetActionsAsync(
        [Parent] Order order, ActionFactsByOrder facts, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        if (await facts.LoadAsync(order.Id, cancellationToken) is not { } known) return [];
        var actions = OrderRules.Actions(known);
        return accessor.IsStaff() ? [.. actions, .. OrderRules.StaffActions(known)] : actions;
    }

    /// <summary>Whether anything of it comes back; derived from its returns.</summary>
    public Task<OrderReturnStatus> GetReturnStatusAsync([Parent] Order order, ReturnStatusByOrder statuses, CancellationToken cancellationToken) =>
        statuses.LoadAsync(order.Id, cancellationToken);
}
