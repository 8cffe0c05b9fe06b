using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

public sealed record OrderEditChoicesData(ChosenShipping? Order, ShippingChoices? ShippingOptions)
{
    public static readonly GraphQLOperation<OrderEditChoicesData> Operation = GraphQLOperation<OrderEditChoicesData>.Load("Orders/Operations/OrderEditChoices.graphql");
}

public sealed record ChosenShipping(ShippingChoiceId? ShippingOption);

public sealed record ShippingChoiceId(string Id);

public sealed record ShippingChoices(IReadOnlyList<ShippingChoice>? Nodes);

public sealed record ShippingChoice(string Id, string Name, string? EstimatedDays, int RateCents);
