using Commerce.Admin.Client;

namespace Commerce.Admin.Orders.Operations;

/// <param name="Carriers">Those whose labels the shop can make.</param>
public sealed record OrderData(OrderDetail? Order, IReadOnlyList<string> Carriers)
{
    public static readonly GraphQLOperation<OrderData> Operation = GraphQLOperation<OrderData>.Load("Orders/Operations/Order.graphql");
}

public sealed record OrderDetail(
    string Id, string OrderNumber, int Version, string Status, string PaymentStatus, string FulfillmentStatus, string ReturnStatus, string Email, string CurrencyCode,
    int SubtotalCents, int DiscountCents, int TaxCents, int ShippingCostCents, int TotalCents, string? CouponCode, string? CustomerNotes, string? AdminNotes,
    string ShippingName, string ShippingAddressLine1, string? ShippingAddressLine2, string ShippingPostalCode, string ShippingCity, string? ShippingState, string ShippingCountry,
    string? BillingName, string? BillingAddressLine1, string? BillingAddressLine2, string? BillingPostalCode, string? BillingCity, string? BillingState, string? BillingCountry,
    DateTimeOffset OrderDate, DateTimeOffset UpdatedAt, DateTimeOffset? ExpectedShipDate, DateTimeOffset? ExpectedDeliveryDate, DateTimeOffset? CancelledAt, string? CancelReason,
    OrderCustomer? User, OrderShippingOption? ShippingOption, OrderPayment? Payment, IReadOnlyList<OrderLine> Items, IReadOnlyList<OrderTaxLine> Taxes,
    IReadOnlyList<OrderHappening> Timeline, IReadOnlyList<OrderShipment> Shipments, IReadOnlyList<OrderRefund> Refunds, IReadOnlyList<OrderReturn> Returns,
    IReadOnlyList<ActionVerdict> Actions)
{
    public int Pieces => Items.Sum(line => line.Quantity);

    /// <summary>The shop's word on an action; null when it says nothing about it.</summary>
    public ActionVerdict? Verdict(string action) => Actions.FirstOrDefault(verdict => verdict.Action == action);
}

public sealed record OrderCustomer(string Id, string FirstName, string LastName, string Email, OrderCount? Orders);

public sealed record OrderCount(int TotalCount);

public sealed record OrderShippingOption(string Name, string? EstimatedDays);

public sealed record OrderPayment(
    string Id, string Status, string Method, int AmountCents, int CapturedCents, int RefundedCents, string? TransactionId, string? FailureCode, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);

public sealed record OrderLine(
    string Id, string ProductName, string? ProductSku, string? VariantName, int Quantity, int UnitPriceCents, int TotalPriceCents, int DiscountCents, int TaxCents,
    OrderLineProduct? Product, IReadOnlyList<LineInParcel> ShipmentItems, IReadOnlyList<LineComingBack> ReturnItems)
{
    private static readonly string[] Gone = ["SHIPPED", "IN_TRANSIT", "DELIVERED"];
    private static readonly string[] NotPacked = ["CANCELLED", "LOST", "RETURNED"];
    private static readonly string[] NotReturned = ["REJECTED", "CANCELLED"];

    /// <summary>Pieces that left the house.</summary>
    public int Shipped => ShipmentItems.Where(part => Gone.Contains(part.Shipment?.Status)).Sum(part => part.Quantity);

    /// <summary>Pieces in any parcel that counts.</summary>
    public int InParcels => ShipmentItems.Where(part => !NotPacked.Contains(part.Shipment?.Status)).Sum(part => part.Quantity);

    /// <summary>Pieces that come back, or came.</summary>
    public int Returned => ReturnItems.Where(part => !NotReturned.Contains(part.Status)).Sum(part => part.Quantity);
}

public sealed record OrderLineProduct(string Id, string? ImageUrl);

public sealed record LineInParcel(int Quantity, ParcelState? Shipment);

public sealed record ParcelState(string Status);

public sealed record LineComingBack(int Quantity, string Status);

public sealed record OrderTaxLine(string Id, int TaxableCents, int TaxCents, OrderTaxRate? TaxRate);

public sealed record OrderTaxRate(string Name, decimal Rate);

/// <param name="Details">Old and new values as JSON, where something was changed.</param>
public sealed record OrderHappening(
    DateTimeOffset At, string Kind, string? Action, string? Text, string? Status, string By, string? ActorType, string? ActorEmail, string? TargetType, string? Details);

public sealed record OrderShipment(
    string Id, string Status, string? Carrier, string? TrackingNumber, string? TrackingUrl, DateTimeOffset CreatedAt, DateTimeOffset? ShippedAt,
    DateTimeOffset? EstimatedDelivery, DateTimeOffset? DeliveredAt, string? Notes, ShipmentLabel? Label, IReadOnlyList<ShipmentLine> Items, IReadOnlyList<ActionVerdict> Actions)
{
    public ActionVerdict? Verdict(string action) => Actions.FirstOrDefault(verdict => verdict.Action == action);
}

public sealed record ShipmentLabel(string Url, string Filename, string ContentType)
{
    /// <summary>Whether a page can show it; others are files to open elsewhere.</summary>
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);
}

public sealed record ShipmentLine(string Id, int Quantity, ShipmentLineItem? OrderItem);

public sealed record ShipmentLineItem(string Id, string ProductName);

public sealed record OrderRefund(
    string Id, string Status, int AmountCents, int ShippingCents, int FeeCents, string? Reason, string? AdminNotes, string? FailureCode, DateTimeOffset RequestedAt,
    DateTimeOffset? ProcessedAt, int Version, StaffName? RequestedBy, StaffName? ApprovedBy, IReadOnlyList<ActionVerdict> Actions)
{
    public ActionVerdict? Verdict(string action) => Actions.FirstOrDefault(verdict => verdict.Action == action);
}

public sealed record StaffName(string FirstName, string LastName)
{
    public override string ToString() => $"{FirstName} {LastName}";
}

public sealed record OrderReturn(
    string Id, string Status, string? Reason, string? AdminNotes, DateTimeOffset RequestedAt, DateTimeOffset? ApprovedAt, DateTimeOffset? ReceivedAt, DateTimeOffset? RefundedAt,
    int Version, IReadOnlyList<OrderReturnLine> Items);

public sealed record OrderReturnLine(string Id, int Quantity);

/// <param name="Reason">Why not, for people; null when it can be done.</param>
public sealed record ActionVerdict(string Action, bool Enabled, string? Reason, string? Code);
