using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Returns.Operations;

public sealed record ReturnsData(Connection<ReturnRow> Returns)
{
    public static readonly GraphQLOperation<ReturnsData> Operation = GraphQLOperation<ReturnsData>.Load("Returns/Operations/Returns.graphql");
}

public sealed record ReturnRow(
    string Id, int Version, string Status, string? Reason, DateTimeOffset RequestedAt, DateTimeOffset UpdatedAt, ReturnedOrder? Order, IReadOnlyList<ReturnedLine> Items)
{
    public int Pieces => Items.Sum(item => item.Quantity);

    public string Goods => string.Join(", ", Items.Select(item => $"{item.Quantity} × {item.OrderItem?.ProductName}"));
}

public sealed record ReturnedOrder(string Id, string OrderNumber, string ShippingName, string CurrencyCode);

public sealed record ReturnedLine(string Id, int Quantity, string Reason, int RefundCents, ReturnedProduct? Product, ReturnedOrderLine? OrderItem);

public sealed record ReturnedProduct(string Id, string? ImageUrl);

public sealed record ReturnedOrderLine(string ProductName);
