namespace Commerce.Domain.Orders;

/// <summary>What one tax rate takes of an order; rounded once, here.</summary>
public sealed class OrderTax : IHasCreatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public int TaxRateId { get; set; }

    public int TaxableCents { get; set; }

    public int TaxCents { get; set; }

    public DateTime CreatedAt { get; set; }

    public Order? Order { get; set; }

    public TaxRate? TaxRate { get; set; }
}
