using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

/// <param name="OnOrderChanged">Null when it is gone by the time it is told.</param>
public sealed record OrderRowChangedData(OrderRow? OnOrderChanged)
{
    public static readonly GraphQLOperation<OrderRowChangedData> Operation
        = GraphQLOperation<OrderRowChangedData>.Load("Orders/Operations/OrderRowChanged.graphql");
}
