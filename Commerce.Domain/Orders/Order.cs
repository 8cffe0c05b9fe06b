using Commerce.Domain.Customers;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments;
using Commerce.Domain.Promotions;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Orders;

/// <summary>
/// What somebody bought, with its own snapshots of addresses, names and prices.
/// Always: subtotal − discount + tax + shipping = total.
/// </summary>
public sealed class Order : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    /// <summary>Null for a guest's order.</summary>
    public int? UserId { get; set; }

    /// <summary>The guest's session it was placed in; whoever holds the session's token sees it.</summary>
    public int? SessionId { get; set; }

    /// <summary>Where the confirmation goes; lower case.</summary>
    public string Email { get; set; } = "";

    /// <summary>Unique; what people call it.</summary>
    public string OrderNumber { get; set; } = "";

    public OrderStatus Status { get; internal set; } = OrderStatus.Pending;

    /// <summary>ISO 4217, as it was when the order was placed.</summary>
    public string CurrencyCode { get; set; } = "USD";

    public int SubtotalCents { get; set; }

    public int DiscountCents { get; set; }

    public int TaxCents { get; set; }

    public int ShippingCostCents { get; set; }

    public int TotalCents { get; set; }

    public string ShippingName { get; set; } = "";

    public string ShippingAddressLine1 { get; set; } = "";

    public string? ShippingAddressLine2 { get; set; }

    public string ShippingCity { get; set; } = "";

    public string? ShippingState { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string ShippingCountry { get; set; } = "";

    public string ShippingPostalCode { get; set; } = "";

    public string? BillingName { get; set; }

    public string? BillingAddressLine1 { get; set; }

    public string? BillingAddressLine2 { get; set; }

    public string? BillingCity { get; set; }

    public string? BillingState { get; set; }

    public string? BillingCountry { get; set; }

    public string? BillingPostalCode { get; set; }

    /// <summary>The address-book entry the snapshot was taken from.</summary>
    public int? ShippingAddressId { get; set; }

    public int? ShippingOptionId { get; set; }

    public int? PaymentMethodId { get; set; }

    /// <summary>The coupon's code as the customer gave it.</summary>
    public string? CouponCode { get; set; }

    public string? CustomerNotes { get; set; }

    /// <summary>For staff only.</summary>
    public string? AdminNotes { get; set; }

    public DateTime OrderDate { get; set; }

    public DateTime? ExpectedShipDate { get; set; }

    public DateTime? ActualShipDate { get; set; }

    public DateTime? ExpectedDeliveryDate { get; set; }

    public DateTime? ActualDeliveryDate { get; set; }

    public DateTime? CancelledAt { get; internal set; }

    public string? CancelReason { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }

    public Session? Session { get; set; }

    public Address? ShippingAddress { get; set; }

    public ShippingOption? ShippingOption { get; set; }

    public PaymentMethod? PaymentMethod { get; set; }

    public Payment? Payment { get; set; }

    public ICollection<OrderItem> Items { get; set; } = [];

    public ICollection<OrderTax> Taxes { get; set; } = [];

    public ICollection<OrderStatusChange> History { get; set; } = [];

    public ICollection<Shipment> Shipments { get; set; } = [];

    public ICollection<Refund> Refunds { get; set; } = [];

    public ICollection<Return> Returns { get; set; } = [];

    public ICollection<ReturnItem> ReturnItems { get; set; } = [];

    public ICollection<CouponRedemption> CouponRedemptions { get; set; } = [];

    /// <summary>Keeps where the goods go.</summary>
    public void ShipTo(PostalAddress address)
    {
        ShippingName = address.Name;
        ShippingAddressLine1 = address.Line1;
        ShippingAddressLine2 = address.Line2;
        ShippingCity = address.City;
        ShippingState = address.State;
        ShippingCountry = address.Country;
        ShippingPostalCode = address.PostalCode;
    }

    /// <summary>Where the goods go.</summary>
    public PostalAddress ShipsTo() =>
        new(ShippingName, ShippingAddressLine1, ShippingAddressLine2, ShippingCity, ShippingState, ShippingCountry, ShippingPostalCode);

    /// <summary>Keeps who is invoiced.</summary>
    public void BillTo(PostalAddress address)
    {
        BillingName = address.Name;
        BillingAddressLine1 = address.Line1;
        BillingAddressLine2 = address.Line2;
        BillingCity = address.City;
        BillingState = address.State;
        BillingCountry = address.Country;
        BillingPostalCode = address.PostalCode;
    }

    /// <summary>Begins the order's history.</summary>
    public void Open(DateTime now) => Note(now, note: null);

    /// <summary>Takes the next step of <see cref="OrderTransitions"/> and notes it in the history.</summary>
    /// <exception cref="IllegalTransitionException">The table has no such step.</exception>
    public void MoveTo(OrderStatus status, DateTime now, string? note = null)
    {
        Status = OrderTransitions.Table.Step(Status, status);
        Note(now, note);
    }

    /// <summary>Calls the order off; only before anything shipped.</summary>
    /// <exception cref="IllegalTransitionException">It is too late.</exception>
    public void Cancel(string? reason, DateTime now)
    {
        MoveTo(OrderStatus.Cancelled, now, reason);
        CancelledAt = now;
        CancelReason = reason;
    }

    public void MarkShipped(bool completely, DateTime now)
    {
        MoveTo(completely ? OrderStatus.Shipped : OrderStatus.PartiallyShipped, now);
        ActualShipDate ??= now;
    }

    public void MarkDelivered(DateTime now)
    {
        MoveTo(OrderStatus.Delivered, now);
        ActualDeliveryDate = now;
    }

    /// <summary>Sets the totals from the loaded lines, and from tax and shipping.</summary>
    /// <exception cref="AmountOverflowException">An amount does not fit.</exception>
    public void Recalculate()
    {
        SubtotalCents = Money.Sum(Items.Select(item => item.TotalPriceCents));
        DiscountCents = Money.Sum(Items.Select(item => item.DiscountCents));
        TaxCents = Money.Sum(Items.Select(item => item.TaxCents));
        TotalCents = Money.Sum([SubtotalCents, -DiscountCents, TaxCents, ShippingCostCents]);
    }

    private void Note(DateTime now, string? note) => History.Add(new OrderStatusChange { Status = Status, Note = note, CreatedAt = now });
}
