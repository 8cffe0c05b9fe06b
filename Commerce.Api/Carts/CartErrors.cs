using Commerce.Api.Security;
using Commerce.Domain.Carts;

namespace Commerce.Api.Carts;

/// <summary>The cart was bought, merged or left behind.</summary>
public sealed class CartNotActiveError(CartNotActiveException refusal) : UserError(refusal);

/// <summary>There is no cart: who shops has none yet, or the one that is named is unknown or somebody else's.</summary>
public sealed class CartNotFoundError(CartNotFoundException refusal) : UserError(refusal);

/// <summary>The cart has no such line (any more).</summary>
public sealed class CartItemNotFoundError(CartItemNotFoundException refusal) : UserError(refusal);

/// <summary>Nothing lies in the cart.</summary>
public sealed class CartEmptyError(CartEmptyException refusal) : UserError(refusal);

/// <summary>The cart has as many lines as it may.</summary>
public sealed class CartFullError(CartFullException refusal) : UserError(refusal);

/// <summary>Not a number of pieces that a line can have.</summary>
public sealed class InvalidQuantityError(InvalidQuantityException refusal) : UserError(refusal);

/// <summary>The line has as many pieces as it may.</summary>
public sealed class QuantityLimitError(QuantityLimitException refusal) : UserError(refusal);

/// <summary>The metadata are no JSON object, too long or nested too deep.</summary>
public sealed class InvalidMetadataError(InvalidMetadataException refusal) : UserError(refusal);

/// <summary>The product has variants: say which one.</summary>
public sealed class VariantRequiredError(VariantRequiredException refusal) : UserError(refusal);

/// <summary>The product has no such variant.</summary>
public sealed class VariantNotFoundError(VariantNotFoundException refusal) : UserError(refusal);

/// <summary>It is not sold at the moment.</summary>
public sealed class NotSoldError(NotSoldException refusal) : UserError(refusal);

/// <summary>The cart has no coupon.</summary>
public sealed class NoCouponError(NoCouponException refusal) : UserError(refusal);

/// <summary>The link is unknown, has expired or was revoked.</summary>
public sealed class InvalidCartLinkError(InvalidCartLinkException refusal) : UserError(refusal);

/// <summary>The cart has no link.</summary>
public sealed class NoCartLinkError(NoCartLinkException refusal) : UserError(refusal);
