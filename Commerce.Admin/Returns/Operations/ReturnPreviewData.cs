using Commerce.Admin.Client;

namespace Commerce.Admin.Returns.Operations;

/// <param name="ReturnPreview">Null when there is no such return.</param>
public sealed record ReturnPreviewData(ReturnPreview? ReturnPreview)
{
    public static readonly GraphQLOperation<ReturnPreviewData> Operation = GraphQLOperation<ReturnPreviewData>.Load("Returns/Operations/ReturnPreview.graphql");
}

/// <summary>What would go back for a return, by the shop's own sums.</summary>
public sealed record ReturnPreview(
    int GoodsCents, int RestockingFeeCents, int ReturnShippingCents, int ClawbackCents, int ShippingCents, int RefundCents, IReadOnlyList<ReturnProblem> Problems);

public sealed record ReturnProblem(string Message, string Code);
