using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Orders.Operations;

public sealed record OrdersData(Connection<OrderRow> Orders)
{
    public static readonly GraphQLOperation<OrdersData> Operation = GraphQLOperation<OrdersData>.Load("Orders/Operations/Orders.graphql");

    /// <summary>Orders that came in while the list was on the screen, by their ids.</summary>
    public IReadOnlyList<string> Arrived { get; init; } = [];
}

public sealed record OrderRow(
    string Id, string OrderNumber, int Version, string Status, string PaymentStatus, string FulfillmentStatus, string ReturnStatus, string Email, string ShippingName,
    string ShippingCity, string ShippingCountry, string? CouponCode, string CurrencyCode, int TotalCents, DateTimeOffset OrderDate, DateTimeOffset UpdatedAt,
    IReadOnlyList<OrderRowLine> Items)
{
    /// <summary>How often it has changed before the reader's eyes.</summary>
    public int Changes { get; init; }

    public int Pieces => Items.Sum(line => line.Quantity);
}

public sealed record OrderRowLine(int Quantity);
