using System.Security.Claims;
using Commerce.Api.Live;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>Orders that change.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class OrderSubscriptions
{
    /// <summary>An order whenever it, its payment, its shipments, its returns or its refunds change: one's own, those of one's guest session, or everybody's for those who serve customers.</summary>
    /// <param name="id">The order's global id; without it every order that one may see is watched.</param>
    [Subscribe(With = nameof(WatchAsync))]
    public Task<Order?> OnOrderChangedAsync([ID<Order>] int? id, [EventMessage] int changed, IResolverContext context) =>
        context.LoadAsync<Order>(changed);

    private static ValueTask<ISourceStream<int>> WatchAsync(int? id, LiveRows rows, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var viewer = user.ToViewer();
        return (id, viewer) switch
        {
            ({ } order, _) => rows.WatchOneAsync<Order>(order, ShopTopics.Order(order), cancellationToken),
            (null, { SeesCustomers: true }) => rows.WatchAsync<Order>(ShopTopics.Orders, cancellationToken),
            (null, { BuyerId: > 0 and var buyer }) => rows.WatchAsync<Order>(ShopTopics.OrdersOf(buyer), cancellationToken),
            (null, { GuestSessionId: > 0 and var guest }) => rows.WatchAsync<Order>(ShopTopics.OrdersOfSession(guest), cancellationToken),
            _ => throw LiveRows.Refused(viewer.UserId > 0),
        };
    }
}
