using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Returns;
using HotChocolate.Resolvers;

namespace Commerce.Api.Returns;

/// <summary>What would go back for a return. Amounts are in minor units.</summary>
public sealed class ReturnPreview(Order order, ReturnSettlement settlement)
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode => order.CurrencyCode;

    /// <summary>What the pieces cost with their tax, as far as it is not paid back yet.</summary>
    public int GoodsCents => settlement.GoodsCents;

    /// <summary>What the shop keeps for putting goods back.</summary>
    public int RestockingFeeCents => settlement.RestockingFeeCents;

    /// <summary>What the way back costs the customer.</summary>
    public int ReturnShippingCents => settlement.ReturnShippingCents;

    /// <summary>What the coupon took off the goods that are kept and off shipping, because those goods alone would not have got it; negative when that is given back by this return.</summary>
    public int ClawbackCents => settlement.ClawbackCents;

    /// <summary>What of the way to the customer goes back.</summary>
    public int ShippingCents => settlement.Parts?.ShippingCents ?? 0;

    /// <summary>What goes back in all; never below zero.</summary>
    public int RefundCents => settlement.Parts?.AmountCents ?? 0;

    /// <summary>What goes back for each line, everything already taken off.</summary>
    public IReadOnlyList<ReturnPreviewLine> Lines => [.. (settlement.Parts?.Lines ?? []).Select(part => new ReturnPreviewLine(part))];

    /// <summary>Why nothing goes back; empty when something does.</summary>
    public IReadOnlyList<Problem> Problems => settlement.Refusal is { } refusal ? [new Problem(refusal)] : [];
}

/// <summary>What would go back for a line. Amounts are in minor units.</summary>
public sealed class ReturnPreviewLine(RefundPart part)
{
    /// <summary>The order's line.</summary>
    public Task<OrderItem?> GetOrderItemAsync(IResolverContext context) => context.LoadAsync<OrderItem>(part.Line.Id);

    /// <summary>Pieces.</summary>
    public int Quantity => part.Quantity;

    /// <summary>Without tax.</summary>
    public int AmountCents => part.AmountCents;

    /// <summary>Tax.</summary>
    public int TaxCents => part.TaxCents;
}
