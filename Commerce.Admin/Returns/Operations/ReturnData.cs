using Commerce.Admin.Client;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Returns.Operations;

/// <param name="Node">Null when there is no such return.</param>
public sealed record ReturnData(ReturnDetail? Node, WaysBack? ShippingOptions)
{
    public static readonly GraphQLOperation<ReturnData> Operation = GraphQLOperation<ReturnData>.Load("Returns/Operations/Return.graphql");
}

public sealed record ReturnDetail(
    string Id, string Status, string? Reason, string? AdminNotes, string? Message, int ReturnShippingCents, int ClawbackCents, DateTimeOffset RequestedAt, DateTimeOffset? ApprovedAt,
    DateTimeOffset? ReceivedAt, DateTimeOffset? RefundedAt, int Version, ReturnOrder? Order, IReadOnlyList<ReturnLine> Items, IReadOnlyList<ReturnRefund> Refunds,
    IReadOnlyList<ActionVerdict> Actions)
{
    public string Currency => Order?.CurrencyCode ?? "XXX";

    public ActionVerdict? Verdict(string action) => Actions.FirstOrDefault(verdict => verdict.Action == action);
}

public sealed record ReturnOrder(string Id, string OrderNumber, string ShippingName, string Email, string CurrencyCode, int TotalCents, ReturnCustomer? User);

public sealed record ReturnCustomer(string Id);

public sealed record ReturnLine(
    string Id, string Reason, string? Notes, int Quantity, int RefundCents, int RestockingFeeCents, string? Disposition, ReturnLineItem? OrderItem, ReturnedProduct? Product,
    IReadOnlyList<ReturnPhoto> Photos);

public sealed record ReturnLineItem(string Id, string ProductName, string? VariantName, string? ProductSku, int Quantity, int UnitPriceCents);

public sealed record ReturnPhoto(string Id, string Url, string Filename);

public sealed record ReturnRefund(string Id, string Status, int AmountCents, DateTimeOffset RequestedAt);

public sealed record WaysBack(IReadOnlyList<WayBack>? Nodes);

public sealed record WayBack(string Id, string Name, int RateCents);
