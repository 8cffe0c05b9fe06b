using Commerce.Api.Carts;
using Commerce.Api.Catalog;
using Commerce.Api.Orders;
using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

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
    [UseFiltering<CartFilterType>]
    [UseSorting<CartSortType>]
    public Task<Connection<Cart>> GetCartsAsync(
        [Parent(nameof(User.Id))] User user, CartsByUser carts, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(carts, user.Id, paging);

    /// <summary>What the user bought.</summary>
    [UsePaging]
    [UseFiltering<OrderFilterType>]
    [UseSorting<OrderSortType>]
    public Task<Connection<Order>> GetOrdersAsync(
        [Parent(nameof(User.Id))] User user, OrdersByUser orders, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(orders, user.Id, paging);

    /// <summary>What the user thinks of products.</summary>
    [UsePaging]
    [UseFiltering<ReviewFilterType>]
    [UseSorting<ReviewSortType>]
    public Task<Connection<Review>> GetReviewsAsync(
        [Parent(nameof(User.Id))] User user, ReviewsByUser reviews, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(reviews, user.Id, paging);

    /// <summary>The browsers and devices the user is signed in with.</summary>
    [UsePaging]
    [UseFiltering<SessionFilterType>]
    [UseSorting<SessionSortType>]
    public Task<Connection<Session>> GetSessionsAsync(
        [Parent(nameof(User.Id))] User user, SessionsByUser sessions, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(sessions, user.Id, paging);

    /// <summary>The user's API keys.</summary>
    [UsePaging]
    [UseFiltering<ApiKeyFilterType>]
    [UseSorting<ApiKeySortType>]
    public Task<Connection<ApiKey>> GetApiKeysAsync(
        [Parent(nameof(User.Id))] User user, ApiKeysByUser apiKeys, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(apiKeys, user.Id, paging);
}
