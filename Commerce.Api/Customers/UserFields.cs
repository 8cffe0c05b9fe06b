using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="User"/> that are worked out or read apart.</summary>
[ExtendObjectType<User>]
public sealed class UserFields
{
    /// <summary>The active cart.</summary>
    public async Task<Cart?> GetCartAsync(
        [Parent] User user, ActiveCartIdByUser carts, IResolverContext context, CancellationToken cancellationToken) =>
        await carts.LoadAsync(user.Id, cancellationToken) is var id and > 0 ? await context.LoadAsync<Cart>(id) : null;

    /// <summary>Every cart the user ever had; at most one is active.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Cart> GetCarts([Parent] User user, ShopView shop) =>
        shop.All<Cart>().Where(cart => cart.UserId == user.Id);

    /// <summary>What the user bought.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Order> GetOrders([Parent] User user, ShopView shop) =>
        shop.All<Order>().Where(order => order.UserId == user.Id);

    /// <summary>What the user thinks of products.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Review> GetReviews([Parent] User user, ShopView shop) =>
        shop.All<Review>().Where(review => review.UserId == user.Id);

    /// <summary>The browsers and devices the user is signed in with.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Session> GetSessions([Parent] User user, ShopView shop) =>
        shop.All<Session>().Where(session => session.UserId == user.Id);

    /// <summary>The user's API keys.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ApiKey> GetApiKeys([Parent] User user, ShopView shop) =>
        shop.All<ApiKey>().Where(key => key.UserId == user.Id);
}
