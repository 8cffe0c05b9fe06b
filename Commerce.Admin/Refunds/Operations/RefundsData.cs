using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Refunds.Operations;

public sealed record RefundsData(Connection<RefundRow> Refunds)
{
    public static readonly GraphQLOperation<RefundsData> Operation = GraphQLOperation<RefundsData>.Load("Refunds/Operations/Refunds.graphql");
}

public sealed record RefundRow(
    string Id, int Version, string Status, int AmountCents, string? Reason, DateTimeOffset RequestedAt, DateTimeOffset? ProcessedAt, RefundAsker? RequestedBy, RefundedOrder? Order);

public sealed record RefundAsker(string FirstName, string LastName);

public sealed record RefundedOrder(string Id, string OrderNumber, string ShippingName, string CurrencyCode);
