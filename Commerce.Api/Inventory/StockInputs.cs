using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Inventory;

/// <summary>Goods of a delivery, named by one of the three.</summary>
/// <param name="ProductId">A product without variants.</param>
/// <param name="VariantId">A variant.</param>
/// <param name="Sku">The SKU of either.</param>
/// <param name="Quantity">Pieces that came.</param>
public sealed record ReceivedStockInput([property: ID<Product>] int? ProductId, [property: ID<ProductVariant>] int? VariantId, string? Sku, int Quantity)
{
    internal (StockItem Item, int Quantity) ToLine() => (new StockItem(ProductId, VariantId, Sku), Quantity);
}
