using System.Globalization;

namespace Commerce.Domain.Carts;

/// <summary>A cart that was bought, merged or left behind is history and does not change.</summary>
public sealed class CartNotActiveException(CartStatus status)
    : DomainException("CART_NOT_ACTIVE", $"The cart is {EnumText.Words(status)} and cannot be changed any more.");

/// <summary>There is no cart: who shops has none yet, or the one that is named is unknown or somebody else's.</summary>
public sealed class CartNotFoundException : DomainException
{
    private CartNotFoundException(string message, params string[] path)
        : base("CART_NOT_FOUND", message, path)
    {
    }

    internal static CartNotFoundException None() => new("There is no cart yet: addToCart begins one.");

    internal static CartNotFoundException Unknown() => new("There is no such cart, or it is somebody else's.", "cartId");
}

/// <summary>The cart has no such line (any more).</summary>
public sealed class CartItemNotFoundException()
    : DomainException("CART_ITEM_NOT_FOUND", "The cart has no such line; it may have been removed on another device. Read the cart again.", "cartItemId");

/// <summary>Nothing lies in the cart.</summary>
public sealed class CartEmptyException() : DomainException("CART_EMPTY", "Nothing lies in the cart: add something first.");

/// <summary>The cart has as many lines as it may.</summary>
public sealed class CartFullException()
    : DomainException("CART_FULL", $"A cart has at most {CartLimits.MaxLines} lines. Remove one first.");

/// <summary>Not a number of pieces that a line can have.</summary>
public sealed class InvalidQuantityException(int quantity)
    : DomainException("INVALID_QUANTITY", string.Create(CultureInfo.InvariantCulture,
        $"The quantity is {quantity}, but a line has 1 to {CartLimits.MaxQuantity} pieces. To have none, remove the line."), "quantity");

/// <summary>The line has as many pieces as it may.</summary>
public sealed class QuantityLimitException(string name)
    : DomainException("QUANTITY_LIMIT", string.Create(CultureInfo.InvariantCulture,
        $"A line has at most {CartLimits.MaxQuantity} pieces, and '{name}' has them already."), "quantity");

/// <summary>What a client noted on a line cannot be kept.</summary>
public sealed class InvalidMetadataException : DomainException
{
    private InvalidMetadataException(string message)
        : base("INVALID_METADATA", message, "metadata")
    {
    }

    internal static InvalidMetadataException NotJson(string reason) => new($"The metadata is not JSON: {reason}");

    internal static InvalidMetadataException NotAnObject() => new("The metadata must be a JSON object, such as {\"engraving\":\"For Ada\"}.");

    internal static InvalidMetadataException TooLong() =>
        new(string.Create(CultureInfo.InvariantCulture, $"The metadata is too long: at most {CartLimits.MaxMetadataBytes} bytes."));
}

/// <summary>A product with variants is bought as one of them.</summary>
public sealed class VariantRequiredException(string name)
    : DomainException("VARIANT_REQUIRED", $"'{name}' comes in several variants: say which one.", "variantId");

/// <summary>There is no such variant, or not of this product.</summary>
public sealed class VariantNotFoundException() : DomainException("VARIANT_NOT_FOUND", "The product has no such variant.", "variantId");

/// <summary>The shop does not sell it at the moment.</summary>
public sealed class NotSoldException(string name) : DomainException("NOT_SOLD", $"'{name}' is not sold at the moment.");

/// <summary>The cart has no coupon.</summary>
public sealed class NoCouponException() : DomainException("NO_COUPON", "The cart has no coupon.");

/// <summary>The link does not open a cart (any more).</summary>
public sealed class InvalidCartLinkException()
    : DomainException("INVALID_CART_LINK", "This link is unknown, has expired or was revoked.", "token");

/// <summary>The cart has no link.</summary>
public sealed class NoCartLinkException() : DomainException("NO_CART_LINK", "The cart has no link.");
