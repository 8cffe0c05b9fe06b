using Commerce.Domain.Catalog;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>How many pieces of a line there are to be.</summary>
/// <param name="OrderItemId">The order's line.</param>
/// <param name="Quantity">Pieces; 0 removes the line.</param>
public sealed record OrderEditLineInput([property: ID<OrderItem>] int OrderItemId, int Quantity)
{
    internal OrderEditLine ToLine() => new(OrderItemId, Quantity);
}

/// <summary>Something that is ordered besides, at today's price; named by one of the three.</summary>
/// <param name="ProductId">A product without variants.</param>
/// <param name="VariantId">A variant.</param>
/// <param name="Sku">The SKU of either.</param>
/// <param name="Quantity">Pieces.</param>
public sealed record AddedOrderLineInput([property: ID<Product>] int? ProductId, [property: ID<ProductVariant>] int? VariantId, string? Sku, int Quantity)
{
    internal AddedOrderLine ToLine() => new(ProductId, VariantId, Sku, Quantity);
}
