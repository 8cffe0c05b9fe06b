using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

/// <param name="OrderEditPreview">Null when there is no such order.</param>
public sealed record OrderEditPreviewData(OrderEditPreview? OrderEditPreview)
{
    public static readonly GraphQLOperation<OrderEditPreviewData> Operation = GraphQLOperation<OrderEditPreviewData>.Load("Orders/Operations/OrderEditPreview.graphql");
}

/// <summary>What an order would be after a change, by the shop's own sums.</summary>
public sealed record OrderEditPreview(
    int Version, IReadOnlyList<OrderEditPreviewLine> Lines, OrderSums Before, OrderSums After, OrderEditCoupon? Coupon, int PaidCents, int PayBackCents, int MissingCents, int OpenCents,
    bool NeedsApproval, bool CanBeMade, IReadOnlyList<OrderEditProblem> Problems);

/// <param name="OrderItem">Null for what is added; those stand last, in the order in which they were asked for.</param>
/// <param name="AvailableQuantity">How many more there are; null when it never runs out.</param>
public sealed record OrderEditPreviewLine(
    OrderEditLine? OrderItem, string ProductName, string? VariantName, string? Sku, int UnitPriceCents, int OldQuantity, int Quantity, int TotalPriceCents, int? AvailableQuantity);

public sealed record OrderEditLine(string Id);

public sealed record OrderSums(int SubtotalCents, int DiscountCents, int TaxCents, int ShippingCostCents, int TotalCents);

public sealed record OrderEditCoupon(string Code, bool Holds, string? Message);

public sealed record OrderEditProblem(string Message, string Code, IReadOnlyList<string>? Path);
