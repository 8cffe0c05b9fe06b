using Commerce.Admin.Client;

namespace Commerce.Admin.Dashboard.Operations;

public sealed record SalesTodayData(
    HowMany ToShip, HowMany Unpaid, HowMany Today, HowMany ThisWeek, HowMany ReturnsToDecide, HowMany ReturnsToInspect, HowMany RefundsToApprove, HowMany RefundsFailed,
    HowMany NewCustomers, LatestOrders Latest)
{
    public static readonly GraphQLOperation<SalesTodayData> Operation = GraphQLOperation<SalesTodayData>.Load("Dashboard/Operations/SalesToday.graphql");
}

public sealed record HowMany(int TotalCount);

public sealed record LatestOrders(IReadOnlyList<LatestOrder> Nodes);

public sealed record LatestOrder(string Id, string OrderNumber, string ShippingName, string Status, int TotalCents, string CurrencyCode, DateTimeOffset OrderDate);
