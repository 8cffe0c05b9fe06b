using System.Security.Claims;
using Commerce.Api.Live;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Carts;

/// <summary>Carts that change.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class CartSubscriptions
{
    /// <summary>A cart whenever it or its lines change, on whatever device: one's own, that of one's guest session, or everybody's for those who serve customers.</summary>
    /// <param name="id">The cart's global id; without it every cart that one may see is watched, whenever it is begun.</param>
    [Subscribe(With = nameof(WatchAsync))]
    public Task<Cart?> OnCartChangedAsync([ID<Cart>] int? id, [EventMessage] int changed, IResolverContext context) =>
        context.LoadAsync<Cart>(changed);

    private static ValueTask<ISourceStream<int>> WatchAsync(int? id, LiveRows rows, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var viewer = user.ToViewer();
        return (id, viewer) switch
        {
            ({ } cart, _) => rows.WatchOneAsync<Cart>(cart, ShopTopics.Cart(cart), cancellationToken),
            (null, { SeesCustomers: true }) => rows.WatchAsync<Cart>(ShopTopics.Carts, cancellationToken),
            (null, { CustomerId: > 0 and var customer }) => rows.WatchAsync<Cart>(ShopTopics.CartsOf(customer), cancellationToken),
            (null, { GuestSessionId: > 0 and var guest }) => rows.WatchAsync<Cart>(ShopTopics.CartsOfSession(guest), cancellationToken),
            _ => throw LiveRows.Refused(viewer.UserId > 0),
        };
    }
}
