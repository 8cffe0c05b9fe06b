using Commerce.Domain.Carts;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Promotions;

namespace Commerce.Domain.Orders.Checkout;

/// <summary>What an order would be: the preview shows it, and placing the order writes it.</summary>
/// <param name="Cart">Null when there is none.</param>
/// <param name="Lines">In the order of the cart.</param>
/// <param name="Order">With lines, taxes and totals, not saved; without what is missing.</param>
/// <param name="ShippingOptions">What can be chosen.</param>
/// <param name="Coupon">What the coupon does, or why it does not hold; null without one.</param>
/// <param name="Refusals">Why it cannot be ordered like this; nothing when it can.</param>
/// <param name="Warnings">What the shopper should know.</param>
public sealed record CheckoutDraft(
    Cart? Cart,
    IReadOnlyList<DraftLine> Lines,
    Order Order,
    IReadOnlyList<ShippingOption> ShippingOptions,
    CouponVerdict? Coupon,
    Refusals Refusals,
    IReadOnlyList<CheckoutWarning> Warnings);
