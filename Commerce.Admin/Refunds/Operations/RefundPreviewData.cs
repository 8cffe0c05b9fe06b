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
    bool NeedsApproval, bool CanBeCreated, IReadOnlyList<RefundPreviewLine> Lines, IReadOnlyList<RefundProblem> Problems)
{
    /// <summary>Pieces that go back on the shelf.</summary>
    public int Restocked => Lines.Sum(line => line.RestockQuantity);

    /// <summary>Pieces that would be paid back and were never sent.</summary>
    public int Unsent => Lines.Sum(line => Math.Min(line.Quantity, line.UnsentQuantity));
}

public sealed record RefundPreviewLine(
    RefundOrderItem? OrderItem, int LeftQuantity, int LeftCents, int Quantity, int AmountCents, int TaxCents, int DiscountCents, int UnsentQuantity, int RestockQuantity);

public sealed record RefundOrderItem(string Id, string ProductName, string? VariantName, int Quantity);

public sealed record RefundProblem(string Message, string Code);
