using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

/// <param name="OnOrderChanged">Null when it is gone by the time it is told.</param>
public sealed record OrderChangedData(OrderVersion? OnOrderChanged)
{
    public static readonly GraphQLOperation<OrderChangedData> Operation = GraphQLOperation<OrderChangedData>.Load("Orders/Operations/OrderChanged.graphql");
}

public sealed record OrderVersion(string Id, int Version);
