using Commerce.Domain.Orders;

namespace Commerce.Api.Orders;

/// <summary>What one tax rate would take.</summary>
public sealed class CheckoutTax(OrderTax tax)
{
    /// <summary>What the rate is called.</summary>
    public string Name => tax.TaxRate!.Name;

    /// <summary>A fraction: 0.19 is 19 %.</summary>
    public decimal Rate => tax.TaxRate!.Rate;

    /// <summary>The amount the rate applies to, in minor units.</summary>
    public int TaxableCents => tax.TaxableCents;

    /// <summary>The tax, in minor units; rounded once.</summary>
    public int TaxCents => tax.TaxCents;
}
