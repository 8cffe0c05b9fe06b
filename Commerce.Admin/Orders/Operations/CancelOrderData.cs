using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

public sealed record CancelOrderData(CancelOrderPayload CancelOrder)
{
    public static readonly GraphQLOperation<CancelOrderData> Operation = GraphQLOperation<CancelOrderData>.Load("Orders/Operations/CancelOrder.graphql");
}

public sealed record CancelOrderPayload(ChangedOrder? Order);

public sealed record ChangedOrder(string Id, int Version, string Status);
