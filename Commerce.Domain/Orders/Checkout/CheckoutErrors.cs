namespace Commerce.Domain.Orders.Checkout;

/// <summary>A guest's order needs an e-mail address.</summary>
public sealed class EmailRequiredException()
    : DomainException("EMAIL_REQUIRED", "Say where the confirmation goes: a guest's order needs an e-mail address.", "email");

/// <summary>It is not said where the goods go, or twice.</summary>
public sealed class ShippingAddressRequiredException()
    : DomainException("SHIPPING_ADDRESS_REQUIRED", "Say where the goods go: either an address, or an entry of your address book.", "shippingAddress");

/// <summary>The address book has no such entry.</summary>
public sealed class ShippingAddressNotFoundException()
    : DomainException("SHIPPING_ADDRESS_NOT_FOUND", "Your address book has no such entry.", "shippingAddressId");

/// <summary>A part of an address is missing or wrong.</summary>
/// <param name="problem">What is wrong with the part that the path names.</param>
public sealed class InvalidAddressException(string problem) : DomainException("INVALID_ADDRESS", problem);

/// <summary>It is not said how the goods are shipped.</summary>
public sealed class ShippingOptionRequiredException()
    : DomainException("SHIPPING_OPTION_REQUIRED", "Say how the goods are shipped; checkoutPreview lists the possibilities.", "shippingOptionId");

/// <summary>The shop does not ship like this (any more).</summary>
public sealed class ShippingOptionNotFoundException()
    : DomainException("SHIPPING_OPTION_NOT_FOUND", "The shop does not offer this way to ship; checkoutPreview lists those it does.", "shippingOptionId");

/// <summary>What the customer asks for is too long.</summary>
public sealed class NotesTooLongException(int most)
    : DomainException("NOTES_TOO_LONG", $"The notes are longer than {most} characters.", "customerNotes");

/// <summary>The order would cost something else than the shopper was shown. Nothing was ordered; the new amounts come along.</summary>
public sealed class TotalChangedException(int expectedCents, Order draft)
    : DomainException(
        "PRICE_CHANGED", $"The order costs {Currency.Write(draft.TotalCents, draft.CurrencyCode)} by now, not {Currency.Write(expectedCents, draft.CurrencyCode)}. Show the new total and ask again.", "expectedTotalCents")
{
    public int SubtotalCents { get; } = draft.SubtotalCents;

    public int DiscountCents { get; } = draft.DiscountCents;

    public int TaxCents { get; } = draft.TaxCents;

    public int ShippingCostCents { get; } = draft.ShippingCostCents;

    /// <summary>What the order costs now, in minor units.</summary>
    public int TotalCents { get; } = draft.TotalCents;
}
