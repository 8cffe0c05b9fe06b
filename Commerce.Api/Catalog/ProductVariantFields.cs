using Commerce.Api.Carts;
using Commerce.Api.Inventory;
using Commerce.Api.Orders;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="ProductVariant"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductVariant>]
public sealed class ProductVariantFields
{
    /// <summary>What its stock allows; one that cannot be bought is out of stock.</summary>
    public Task<Availability> GetAvailabilityAsync([Parent] ProductVariant variant, AvailabilityByVariant availability, CancellationToken cancellationToken) =>
        availability.LoadAsync(variant.Id, cancellationToken);

    /// <summary>The variant's price minus the product's, in minor units.</summary>
    public Task<int> GetPriceAdjustmentCentsAsync(
        [Parent] ProductVariant variant, PriceAdjustmentByVariant adjustments, CancellationToken cancellationToken) =>
        adjustments.LoadAsync(variant.Id, cancellationToken);

    /// <summary>Its stock ledger. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseFiltering<InventoryTransactionFilterType>]
    [UseSorting<InventoryTransactionSortType>]
    public Task<Connection<InventoryTransaction>> GetInventoryTransactionsAsync(
        [Parent(nameof(ProductVariant.Id))] ProductVariant variant, InventoryTransactionsByVariant inventoryTransactions, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(inventoryTransactions, variant.Id, paging);

    /// <summary>The order lines that sold it: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseFiltering<OrderItemFilterType>]
    [UseSorting<OrderItemSortType>]
    public Task<Connection<OrderItem>> GetOrderItemsAsync(
        [Parent(nameof(ProductVariant.Id))] ProductVariant variant, OrderItemsByVariant orderItems, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(orderItems, variant.Id, paging);

    /// <summary>The cart lines it lies in: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseFiltering<CartItemFilterType>]
    [UseSorting<CartItemSortType>]
    public Task<Connection<CartItem>> GetCartItemsAsync(
        [Parent(nameof(ProductVariant.Id))] ProductVariant variant, CartItemsByVariant cartItems, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(cartItems, variant.Id, paging);
}
