namespace Commerce.Domain.Orders;

/// <summary>A tax of a region, for a time. All rates that apply on an order's date add up.</summary>
public sealed class TaxRate : IHasCreatedAt
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>A fraction: 0.19 is 19 %.</summary>
    public decimal Rate { get; set; }

    /// <summary><c>*</c>, a country (<c>DE</c>) or a country and state (<c>US-CA</c>).</summary>
    public string ApplicableRegion { get; set; } = "*";

    public bool IsActive { get; set; } = true;

    public DateTime EffectiveFrom { get; set; }

    /// <summary>The first moment it no longer applies; null for open end.</summary>
    public DateTime? EffectiveTo { get; set; }

    public DateTime CreatedAt { get; set; }

    public ICollection<OrderTax> OrderTaxes { get; set; } = [];
}
