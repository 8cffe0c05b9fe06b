using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments;

/// <summary>The part of a refund that belongs to one order line.</summary>
public sealed class RefundItem
{
    public int Id { get; set; }

    public int RefundId { get; set; }

    public int OrderItemId { get; set; }

    public int Quantity { get; set; }

    /// <summary>Without tax.</summary>
    public int AmountCents { get; set; }

    public int TaxCents { get; set; }

    /// <summary>What the coupon took off these pieces when they were bought.</summary>
    public int DiscountCents { get; set; }

    /// <summary>Pieces of them that were never sent and go back on the shelf with the money; once that is back, how many did.</summary>
    public int RestockQuantity { get; internal set; }

    public Refund? Refund { get; set; }

    public OrderItem? OrderItem { get; set; }
}
