using Commerce.Api.Security;
using Commerce.Domain.Orders.Checkout;

namespace Commerce.Api.Orders;

/// <summary>A guest's order needs an e-mail address.</summary>
public sealed class EmailRequiredError(EmailRequiredException refusal) : UserError(refusal);

/// <summary>It is not said where the goods go, or twice.</summary>
public sealed class ShippingAddressRequiredError(ShippingAddressRequiredException refusal) : UserError(refusal);

/// <summary>The address book has no such entry.</summary>
public sealed class ShippingAddressNotFoundError(ShippingAddressNotFoundException refusal) : UserError(refusal);

/// <summary>A part of an address is missing or wrong.</summary>
public sealed class InvalidAddressError(InvalidAddressException refusal) : UserError(refusal);

/// <summary>It is not said how the goods are shipped.</summary>
public sealed class ShippingOptionRequiredError(ShippingOptionRequiredException refusal) : UserError(refusal);

/// <summary>The shop does not ship like this (any more).</summary>
public sealed class ShippingOptionNotFoundError(ShippingOptionNotFoundException refusal) : UserError(refusal);

/// <summary>What the customer asks for is too long.</summary>
public sealed class NotesTooLongError(NotesTooLongException refusal) : UserError(refusal);

/// <summary>The order would cost something else than the shopper was shown. Nothing was ordered; the new amounts come along.</summary>
public sealed class TotalChangedError(TotalChangedException refusal) : UserError(refusal)
{
    /// <summary>The lines before discount and tax, in minor units.</summary>
    public int SubtotalCents => refusal.SubtotalCents;

    /// <summary>What a coupon takes off, in minor units.</summary>
    public int DiscountCents => refusal.DiscountCents;

    /// <summary>Tax, in minor units.</summary>
    public int TaxCents => refusal.TaxCents;

    /// <summary>Shipping, in minor units.</summary>
    public int ShippingCostCents => refusal.ShippingCostCents;

    /// <summary>What the order costs now, in minor units.</summary>
    public int TotalCents => refusal.TotalCents;
}
