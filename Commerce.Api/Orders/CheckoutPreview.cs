using Commerce.Domain.Orders.Checkout;

namespace Commerce.Api.Orders;

/// <summary>What an order would be. Amounts are in minor units; subtotal - discount + tax + shipping = total.</summary>
public sealed class CheckoutPreview(CheckoutDraft draft)
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode => draft.Order.CurrencyCode;

    /// <summary>The lines before discount and tax, at today's prices.</summary>
    public int SubtotalCents => draft.Order.SubtotalCents;

    /// <summary>What the coupon takes off.</summary>
    public int DiscountCents => draft.Order.DiscountCents;

    /// <summary>Tax, of what is left.</summary>
    public int TaxCents => draft.Order.TaxCents;

    /// <summary>What shipping costs; nothing until a way to ship is chosen.</summary>
    public int ShippingCostCents => draft.Order.ShippingCostCents;

    /// <summary>What is to be paid: send it as expectedTotalCents, and no other total is ordered.</summary>
    public int TotalCents => draft.Order.Items.Count == 0 ? 0 : draft.Order.TotalCents;

    /// <summary>The cart's version: send it as expectedVersion, and no other cart is ordered. Null when there is no cart.</summary>
    public int? CartVersion => draft.Cart?.Version;

    /// <summary>What would be ordered, in the order of the cart.</summary>
    public IReadOnlyList<CheckoutLine> Lines => [.. draft.Lines.Select(line => new CheckoutLine(line))];

    /// <summary>What each tax rate takes.</summary>
    public IReadOnlyList<CheckoutTax> Taxes => [.. draft.Order.Taxes.Select(tax => new CheckoutTax(tax))];

    /// <summary>The ways to ship to this address.</summary>
    public IReadOnlyList<CheckoutShippingOption> ShippingOptions =>
        [.. draft.ShippingOptions.Select(option => new CheckoutShippingOption(option, draft.Coupon, option.Id == draft.Order.ShippingOptionId))];

    /// <summary>What the coupon does, or why it does not hold; null without one.</summary>
    public CheckoutCoupon? Coupon => draft.Coupon is { } verdict ? new CheckoutCoupon(verdict) : null;

    /// <summary>Whether `placeOrder` would take it like this, the payment aside.</summary>
    public bool CanBePlaced => !draft.Refusals.Any;

    /// <summary>Why `placeOrder` would refuse it like this; empty when it would not.</summary>
    public IReadOnlyList<CheckoutProblem> Problems => [.. draft.Refusals.All.Select(refusal => new CheckoutProblem(refusal))];

    /// <summary>What the shopper should know.</summary>
    public IReadOnlyList<CheckoutWarning> Warnings => draft.Warnings;
}
