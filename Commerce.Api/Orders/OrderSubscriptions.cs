using System.Security.Claims;
using Commerce.Api.Live;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>Orders that change.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class OrderSubscriptions
{
    /// <summary>An order whenever it, its payment, its shipments, its returns or its refunds change: one's own, or everybody's for those who serve customers.</summary>
    /// <param name="id">The order's global id; without it every order that one may see is watched.</param>
    [Authorize]
    [Subscribe(With = nameof(WatchAsync))]
    public Task<Order?> OnOrderChangedAsync([ID<Order>] int? id, [EventMessage] int changed, IResolverContext context) =>
        context.LoadAsync<Order>(changed);

    private static ValueTask<ISourceStream<int>> WatchAsync(int? id, LiveRows rows, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (id, user.GetUserId(), user.Passes(Policies.Customers), user.ToViewer().BuyerId) switch
        {
            (_, null, _, _) => throw LiveRows.Refused(isSignedIn: false),
            ({ } order, _, _, _) => rows.WatchOneAsync<Order>(order, ShopTopics.Order(order), cancellationToken),
            (null, _, true, _) => rows.WatchAsync<Order>(ShopTopics.Orders, cancellationToken),
            (null, _, false, 0) => throw LiveRows.Refused(isSignedIn: true),
            (null, _, false, var buyer) => rows.WatchAsync<Order>(ShopTopics.OrdersOf(buyer), cancellationToken),
        };
}
