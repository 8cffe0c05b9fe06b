using Commerce.Domain.Catalog;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Orders;

/// <summary>One line of an order. Names, SKU and price are snapshots from the time of sale.</summary>
public sealed class OrderItem : IHasCreatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public int? ProductId { get; set; }

    public int? VariantId { get; set; }

    public string ProductName { get; set; } = "";

    public string? ProductSku { get; set; }

    public string? VariantName { get; set; }

    /// <summary>Options and traits as text, at the time of sale.</summary>
    public string? VariantDescription { get; set; }

    public int Quantity { get; set; }

    public int UnitPriceCents { get; set; }

    /// <summary>Unit price times quantity, before discount and tax.</summary>
    public int TotalPriceCents { get; set; }

    public int DiscountCents { get; set; }

    public int TaxCents { get; set; }

    public DateTime CreatedAt { get; set; }

    public Order? Order { get; set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }

    public ICollection<ShipmentItem> ShipmentItems { get; set; } = [];

    public ICollection<ReturnItem> ReturnItems { get; set; } = [];
}
