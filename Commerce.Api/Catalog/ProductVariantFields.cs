using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="ProductVariant"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductVariant>]
public sealed class ProductVariantFields
{
    /// <summary>The variant's price minus the product's, in minor units.</summary>
    public Task<int> GetPriceAdjustmentCentsAsync(
        [Parent] ProductVariant variant, PriceAdjustmentByVariant adjustments, CancellationToken cancellationToken) =>
        adjustments.LoadAsync(variant.Id, cancellationToken);

    /// <summary>Its stock ledger. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<InventoryTransaction> GetInventoryTransactions([Parent] ProductVariant variant, ShopView shop) =>
        shop.All<InventoryTransaction>().Where(row => row.VariantId == variant.Id);

    /// <summary>The order lines that sold it: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<OrderItem> GetOrderItems([Parent] ProductVariant variant, ShopView shop) =>
        shop.All<OrderItem>().Where(item => item.VariantId == variant.Id);

    /// <summary>The cart lines it lies in: one's own, or everybody's for those who serve customers.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<CartItem> GetCartItems([Parent] ProductVariant variant, ShopView shop) =>
        shop.All<CartItem>().Where(item => item.VariantId == variant.Id);
}
