using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using HotChocolate.Resolvers;

namespace Commerce.Api.Payments;

/// <summary>What a refund would be. Amounts are in minor units; lines with tax + shipping + other = amount.</summary>
public sealed class RefundPreview(RefundDraft draft)
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode => draft.Balance.CurrencyCode;

    /// <summary>What came in.</summary>
    public int CapturedCents => draft.Balance.CapturedCents;

    /// <summary>What went back, is on its way back, or waits for approval.</summary>
    public int HeldCents => draft.Balance.HeldCents;

    /// <summary>What can still be refunded.</summary>
    public int LeftCents => draft.Balance.LeftCents;

    /// <summary>What of it is shipping cost.</summary>
    public int LeftShippingCents => draft.Balance.ShippingCents;

    /// <summary>What would go back; nothing where it would be refused.</summary>
    public int AmountCents => draft.Parts?.AmountCents ?? 0;

    /// <summary>The part of it that is shipping cost.</summary>
    public int ShippingCents => draft.Parts?.ShippingCents ?? 0;

    /// <summary>The part of it that is tax.</summary>
    public int TaxCents => draft.Parts?.Lines.Sum(part => part.TaxCents) ?? 0;

    /// <summary>The part of it that belongs neither to a line nor to shipping: the order became cheaper after it was paid.</summary>
    public int OtherCents => draft.Parts is { } parts ? parts.AmountCents - parts.ShippingCents - parts.Lines.Sum(part => part.TotalCents) : 0;

    /// <summary>What could still be refunded after it.</summary>
    public int LeftAfterCents => LeftCents - AmountCents;

    /// <summary>All lines of the order: what is left of each, and what would go back for it.</summary>
    public IReadOnlyList<RefundPreviewLine> Lines =>
        [.. draft.Balance.Lines.Select(left => new RefundPreviewLine(draft.Order, left, draft.Parts?.Lines.FirstOrDefault(part => part.Line == left.Line)))];

    /// <summary>Whether somebody else would have to approve it, because it is above the shop's limit.</summary>
    public bool NeedsApproval => draft.NeedsSecondPerson;

    /// <summary>Whether `createRefund` would take it like this.</summary>
    public bool CanBeCreated => draft.Refusals.Count == 0;

    /// <summary>Why `createRefund` would refuse it like this; empty when it would not.</summary>
    public IReadOnlyList<Problem> Problems => [.. draft.Refusals.Select(refusal => new Problem(refusal))];
}

/// <summary>A line of an order as a refund sees it. Amounts are in minor units.</summary>
public sealed class RefundPreviewLine(Order order, RefundableLine left, RefundPart? part)
{
    /// <summary>The order's line.</summary>
    public Task<OrderItem?> GetOrderItemAsync(IResolverContext context) => context.LoadAsync<OrderItem>(left.Line.Id);

    /// <summary>Pieces that no refund names yet.</summary>
    public int LeftQuantity => left.Quantity;

    /// <summary>What can still be refunded for it, with tax.</summary>
    public int LeftCents => left.TotalCents;

    /// <summary>Pieces that the refund would name.</summary>
    public int Quantity => part?.Quantity ?? 0;

    /// <summary>What would go back, without tax.</summary>
    public int AmountCents => part?.AmountCents ?? 0;

    /// <summary>The tax that would go back.</summary>
    public int TaxCents => part?.TaxCents ?? 0;

    /// <summary>What the coupon took off these pieces when they were bought: it does not go back.</summary>
    public int DiscountCents => part?.DiscountCents ?? 0;

    /// <summary>Pieces that were never sent and that no refund names yet: those could go back on the shelf.</summary>
    public int UnsentQuantity => ShipmentBalance.Unsent(order, left.Line);

    /// <summary>Pieces that would go back on the shelf.</summary>
    public int RestockQuantity => part?.RestockQuantity ?? 0;
}
