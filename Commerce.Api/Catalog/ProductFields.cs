using Commerce.Api.Carts;
using Commerce.Api.Inventory;
using Commerce.Api.Orders;
using Commerce.Api.Reading;
using Commerce.Api.Returns;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="Product"/> that are worked out or read apart.</summary>
[ExtendObjectType<Product>]
public sealed class ProductFields
{
    /// <summary>All categories it stands in, the primary one first.</summary>
    public async Task<IReadOnlyList<Category>> GetCategoriesAsync(
        [Parent] Product product, PlacesByProduct places, IResolverContext context, CancellationToken cancellationToken)
    {
        var all = await places.LoadAsync(product.Id, cancellationToken) ?? [];
        return await context.LoadAsync<Category>([.. all.Select(place => place.CategoryId)]);
    }

    /// <summary>The address of the main picture; a relative one is on this host.</summary>
    public Task<string?> GetImageUrlAsync([Parent] Product product, ImageUrlByProduct urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(product.Id, cancellationToken);

    /// <summary>The main picture's address in the size for lists, at most 160 pixels a side; the picture itself where it has no sizes.</summary>
    public Task<string?> GetThumbnailUrlAsync([Parent] Product product, ThumbnailUrlByProduct urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(product.Id, cancellationToken);

    /// <summary>What the stock allows: that of the best of its variants, or its own where it has none.</summary>
    public Task<Availability> GetAvailabilityAsync([Parent] Product product, AvailabilityByProduct availability, CancellationToken cancellationToken) =>
        availability.LoadAsync(product.Id, cancellationToken);

    /// <summary>Products that are like it: of the same category, brand, tags and traits; the most alike first.</summary>
    /// <param name="first">How many; at most 24.</param>
    public async Task<IReadOnlyList<Product>> GetRelatedAsync(
        [Parent] Product product, [DefaultValue(8)] int first, RelatedByProduct related, IResolverContext context) =>
        await context.LoadAsync<Product>(await related.LoadAsync(new NeighbourKey(product.Id, first), context.RequestAborted) ?? []);

    /// <summary>Products that were bought together with it lately; those in the most orders first.</summary>
    /// <param name="first">How many; at most 24.</param>
    public async Task<IReadOnlyList<Product>> GetBoughtTogetherAsync(
        [Parent] Product product, [DefaultValue(8)] int first, BoughtTogetherByProduct bought, IResolverContext context) =>
        await context.LoadAsync<Product>(await bought.LoadAsync(new NeighbourKey(product.Id, first), context.RequestAborted) ?? []);

    /// <summary>What customers think of it.</summary>
    [UsePaging]
    [UseFiltering<ReviewFilterType>]
    [UseSorting<ReviewSortType>]
    public Task<Connection<Review>> GetReviewsAsync(
        [Parent(nameof(Product.Id))] Product product, ReviewsByProduct reviews, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(reviews, product.Id, paging);

    /// <summary>Its stock ledger, variants included. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseFiltering<InventoryTransactionFilterType>]
    [UseSorting<InventoryTransactionSortType>]
    public Task<Connection<InventoryTransaction>> GetInventoryTransactionsAsync(
        [Parent(nameof(Product.Id))] Product product, InventoryTransactionsByProduct inventoryTransactions, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(inventoryTransactions, product.Id, paging);

    /// <summary>The order lines that sold it: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseFiltering<OrderItemFilterType>]
    [UseSorting<OrderItemSortType>]
    public Task<Connection<OrderItem>> GetOrderItemsAsync(
        [Parent(nameof(Product.Id))] Product product, OrderItemsByProduct orderItems, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(orderItems, product.Id, paging);

    /// <summary>The cart lines it lies in: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseFiltering<CartItemFilterType>]
    [UseSorting<CartItemSortType>]
    public Task<Connection<CartItem>> GetCartItemsAsync(
        [Parent(nameof(Product.Id))] Product product, CartItemsByProduct cartItems, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(cartItems, product.Id, paging);

    /// <summary>The return lines that bring it back: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseFiltering<ReturnItemFilterType>]
    [UseSorting<ReturnItemSortType>]
    public Task<Connection<ReturnItem>> GetReturnItemsAsync(
        [Parent(nameof(Product.Id))] Product product, ReturnItemsByProduct returnItems, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(returnItems, product.Id, paging);
}
