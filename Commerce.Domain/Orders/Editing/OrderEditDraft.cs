using Commerce.Domain.Promotions;

namespace Commerce.Domain.Orders.Editing;

/// <summary>What an order would be after a change: the preview shows it, and the change writes it.</summary>
/// <param name="Order">As it is, with all that belongs to it.</param>
/// <param name="Edited">As it would be, not saved.</param>
/// <param name="Lines">Those that are there first, then what is added.</param>
/// <param name="Coupon">What the order's coupon does then, or why it does nothing; null without one.</param>
/// <param name="FullShippingCents">What shipping costs before the coupon.</param>
/// <param name="NeedsSecondPerson">Whether somebody else would have to approve what goes back.</param>
/// <param name="Refusals">Why it cannot be changed like this; nothing when it can.</param>
public sealed record OrderEditDraft(
    Order Order,
    Order Edited,
    IReadOnlyList<OrderEditDraftLine> Lines,
    CouponVerdict? Coupon,
    int FullShippingCents,
    OrderEditMoney Money,
    bool NeedsSecondPerson,
    Refusals Refusals);

/// <summary>A line before and after.</summary>
/// <param name="Before">Null for what is added.</param>
/// <param name="After">Null for what is removed.</param>
/// <param name="Left">How many more pieces could be had; null when it never runs out or backorders are taken.</param>
public sealed record OrderEditDraftLine(OrderItem? Before, OrderItem? After, int? Left)
{
    /// <summary>The line that is there, or the one that is added.</summary>
    public OrderItem Line => Before ?? After!;

    /// <summary>Product and variant it takes stock of; null where the catalog no longer knows it.</summary>
    internal (int ProductId, int? VariantId)? Stock => Line.ProductId is { } product ? (product, Line.VariantId) : null;

    /// <summary>How many pieces there are more; below zero, fewer.</summary>
    internal int More => (After?.Quantity ?? 0) - (Before?.Quantity ?? 0);
}
