using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

public sealed record AddOrderNoteData(NotedOrderPayload AddOrderNote)
{
    public static readonly GraphQLOperation<AddOrderNoteData> Operation = GraphQLOperation<AddOrderNoteData>.Load("Orders/Operations/AddOrderNote.graphql");
}

public sealed record NotedOrderPayload(NotedOrder? Order);

public sealed record NotedOrder(string Id);
