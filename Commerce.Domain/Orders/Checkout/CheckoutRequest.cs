namespace Commerce.Domain.Orders.Checkout;

/// <summary>What a shopper wants to be worked out or ordered: all of the active cart, and this.</summary>
/// <param name="Email">Where the confirmation goes; a guest must give it, of who is signed in the account's is taken.</param>
/// <param name="ShippingAddress">Where the goods go; or <paramref name="ShippingAddressId"/>.</param>
/// <param name="ShippingAddressId">An entry of the shopper's address book.</param>
/// <param name="BillingAddress">Who is invoiced; null: who receives the goods.</param>
/// <param name="CouponCode">Null: the coupon on the cart, when there is one.</param>
/// <param name="ExpectedTotalCents">What the shopper was shown: another total is refused.</param>
/// <param name="ExpectedVersion">The cart's version that the shopper was shown.</param>
public sealed record CheckoutRequest(
    string? Email = null,
    PostalAddress? ShippingAddress = null,
    int? ShippingAddressId = null,
    PostalAddress? BillingAddress = null,
    int? ShippingOptionId = null,
    string? CouponCode = null,
    string? CustomerNotes = null,
    int? ExpectedTotalCents = null,
    int? ExpectedVersion = null);
