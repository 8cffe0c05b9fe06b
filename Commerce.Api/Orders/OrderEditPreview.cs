using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using HotChocolate.Resolvers;

namespace Commerce.Api.Orders;

/// <summary>What an order would be after a change. Amounts are in minor units.</summary>
public sealed class OrderEditPreview(OrderEditDraft draft)
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode => draft.Order.CurrencyCode;

    /// <summary>The order's version that this was worked out with: send it as expectedVersion.</summary>
    public int Version => draft.Order.Version;

    /// <summary>All lines: those of the order first, then what is added.</summary>
    public IReadOnlyList<OrderEditPreviewLine> Lines => [.. draft.Lines.Select(line => new OrderEditPreviewLine(line))];

    /// <summary>What the order costs now.</summary>
    public OrderAmounts Before => new(draft.Order);

    /// <summary>What it would cost.</summary>
    public OrderAmounts After => new(draft.Edited);

    /// <summary>What each tax rate would take: those of the order's date, where it would go to.</summary>
    public IReadOnlyList<CheckoutTax> Taxes => [.. draft.Edited.Taxes.Select(tax => new CheckoutTax(tax))];

    /// <summary>What the order's coupon would do, by its rules for the new lines, or why nothing; null without one. Its use stays with the order.</summary>
    public CheckoutCoupon? Coupon => draft.Coupon is { } verdict ? new CheckoutCoupon(verdict) : null;

    /// <summary>What came in for the order, and neither went back nor is about to.</summary>
    public int PaidCents => draft.Money.PaidCents;

    /// <summary>What would be paid back at once.</summary>
    public int PayBackCents => draft.Money.PayBackCents;

    /// <summary>What would be paid too little, and cannot be charged any more: then it is refused.</summary>
    public int MissingCents => draft.Money.MissingCents;

    /// <summary>What would still have to be charged; nothing where it is paid.</summary>
    public int OpenCents => draft.Money.OpenCents;

    /// <summary>Whether somebody else would have to approve what goes back, because it is above the shop's limit.</summary>
    public bool NeedsApproval => draft.NeedsSecondPerson;

    /// <summary>Whether `editOrder` would take it like this.</summary>
    public bool CanBeMade => !draft.Refusals.Any;

    /// <summary>Why `editOrder` would refuse it like this; empty when it would not.</summary>
    public IReadOnlyList<Problem> Problems => [.. draft.Refusals.All.Select(refusal => new Problem(refusal))];
}

/// <summary>What an order comes to, in minor units; subtotal - discount + tax + shipping = total.</summary>
public sealed class OrderAmounts(Order order)
{
    /// <summary>The lines before discount and tax.</summary>
    public int SubtotalCents => order.SubtotalCents;

    /// <summary>What a coupon takes off.</summary>
    public int DiscountCents => order.DiscountCents;

    /// <summary>Tax.</summary>
    public int TaxCents => order.TaxCents;

    /// <summary>Shipping.</summary>
    public int ShippingCostCents => order.ShippingCostCents;

    /// <summary>All of it.</summary>
    public int TotalCents => order.TotalCents;
}

/// <summary>A line before and after a change. Amounts are in minor units.</summary>
public sealed class OrderEditPreviewLine(OrderEditDraftLine line)
{
    /// <summary>The order's line; null for what is added.</summary>
    public async Task<OrderItem?> GetOrderItemAsync(IResolverContext context) => line.Before is { Id: var id } ? await context.LoadAsync<OrderItem>(id) : null;

    /// <summary>What the product is called.</summary>
    public string ProductName => line.Line.ProductName;

    /// <summary>What the variant is called.</summary>
    public string? VariantName => line.Line.VariantName;

    /// <summary>SKU.</summary>
    public string? Sku => line.Line.ProductSku;

    /// <summary>What one piece costs: of a line that is there as it was ordered, of what is added today's price.</summary>
    public int UnitPriceCents => line.Line.UnitPriceCents;

    /// <summary>Pieces now; 0 for what is added.</summary>
    public int OldQuantity => line.Before?.Quantity ?? 0;

    /// <summary>Pieces after it; 0 for what is removed.</summary>
    public int Quantity => line.After?.Quantity ?? 0;

    /// <summary>Price times pieces now.</summary>
    public int OldTotalPriceCents => line.Before?.TotalPriceCents ?? 0;

    /// <summary>Price times pieces after it.</summary>
    public int TotalPriceCents => line.After?.TotalPriceCents ?? 0;

    /// <summary>Its part of the discount after it.</summary>
    public int DiscountCents => line.After?.DiscountCents ?? 0;

    /// <summary>Its part of the tax after it.</summary>
    public int TaxCents => line.After?.TaxCents ?? 0;

    /// <summary>How many more pieces there are; null when it never runs out or is also sold when there is none.</summary>
    public int? AvailableQuantity => line.Left;
}
