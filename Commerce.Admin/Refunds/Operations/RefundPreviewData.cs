using Commerce.Admin.Client;

namespace Commerce.Admin.Refunds.Operations;

/// <param name="RefundPreview">Null when there is no such order.</param>
public sealed record RefundPreviewData(RefundPreview? RefundPreview)
{
    public static readonly GraphQLOperation<RefundPreviewData> Operation = GraphQLOperation<RefundPreviewData>.Load("Refunds/Operations/RefundPreview.graphql");
}

/// <summary>What a refund would be, by the shop's own sums.</summary>
public sealed record RefundPreview(
    int CapturedCents, int HeldCents, int LeftCents, int LeftShippingCents, int AmountCents, int ShippingCents, int TaxCents, int OtherCents, int LeftAfterCents,
    bool NeedsApproval, bool CanBeCreated, IReadOnlyList<RefundPreviewLine> Lines, IReadOnlyList<RefundProblem> Problems);

public sealed record RefundPreviewLine(
    RefundOrderItem? OrderItem, int LeftQuantity, int LeftCents, int Quantity, int AmountCents, int TaxCents, int DiscountCents);

public sealed record RefundOrderItem(string Id, string ProductName, string? VariantName, int Quantity);

public sealed record RefundProblem(string Message, string Code);
