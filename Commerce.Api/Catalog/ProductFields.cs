using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Returns;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="Product"/> that are worked out or read apart.</summary>
[ExtendObjectType<Product>]
public sealed class ProductFields
{
    /// <summary>The primary category.</summary>
    public async Task<Category?> GetCategoryAsync(
        [Parent] Product product, PlacesByProduct places, IResolverContext context, CancellationToken cancellationToken)
    {
        var all = await places.LoadAsync(product.Id, cancellationToken) ?? [];
        return all.FirstOrDefault(place => place.IsPrimary) is { } primary ? await context.LoadAsync<Category>(primary.CategoryId) : null;
    }

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

    /// <summary>Pieces in stock: its own, or the sum over its variants where it has any.</summary>
    public Task<long> GetTotalStockQuantityAsync([Parent] Product product, TotalStockByProduct stock, CancellationToken cancellationToken) =>
        stock.LoadAsync(product.Id, cancellationToken);

    /// <summary>What customers think of it.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Review> GetReviews([Parent] Product product, ShopView shop) =>
        shop.All<Review>().Where(review => review.ProductId == product.Id);

    /// <summary>Its stock ledger, variants included. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<InventoryTransaction> GetInventoryTransactions([Parent] Product product, ShopView shop) =>
        shop.All<InventoryTransaction>().Where(row => row.ProductId == product.Id);

    /// <summary>The order lines that sold it: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<OrderItem> GetOrderItems([Parent] Product product, ShopView shop) =>
        shop.All<OrderItem>().Where(item => item.ProductId == product.Id);

    /// <summary>The cart lines it lies in: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<CartItem> GetCartItems([Parent] Product product, ShopView shop) =>
        shop.All<CartItem>().Where(item => item.ProductId == product.Id);

    /// <summary>The return lines that bring it back: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ReturnItem> GetReturnItems([Parent] Product product, ShopView shop) =>
        shop.All<ReturnItem>().Where(item => item.ProductId == product.Id);
}
