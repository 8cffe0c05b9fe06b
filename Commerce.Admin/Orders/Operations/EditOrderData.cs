using Commerce.Admin.Client;
using Commerce.Admin.Refunds.Operations;

namespace Commerce.Admin.Orders.Operations;

public sealed record EditOrderData(EditOrderPayload EditOrder)
{
    public static readonly GraphQLOperation<EditOrderData> Operation = GraphQLOperation<EditOrderData>.Load("Orders/Operations/EditOrder.graphql");
}

/// <param name="Refund">What goes back; null where nothing does.</param>
/// <param name="Warnings">What staff should know although the change stands.</param>
public sealed record EditOrderPayload(EditedOrder? Order, ChangedRefund? Refund, IReadOnlyList<RefundWarning>? Warnings);

public sealed record EditedOrder(string Id, int Version, string Status, int TotalCents);
