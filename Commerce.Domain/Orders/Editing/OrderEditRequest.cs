namespace Commerce.Domain.Orders.Editing;

/// <summary>What is to be changed about an order; what is not named stays.</summary>
/// <param name="Lines">How many pieces lines are to have; 0 removes the line.</param>
/// <param name="AddLines">What is ordered besides, at today's prices.</param>
/// <param name="ShippingAddress">Where the goods go instead.</param>
/// <param name="ShippingOptionId">How they are shipped instead, at today's rate.</param>
/// <param name="Reason">For the order's time line, and for the customer where money goes back.</param>
/// <param name="ExpectedVersion">The order's version that was looked at.</param>
public sealed record OrderEditRequest(
    int OrderId,
    IReadOnlyList<OrderEditLine>? Lines = null,
    IReadOnlyList<AddedOrderLine>? AddLines = null,
    PostalAddress? ShippingAddress = null,
    int? ShippingOptionId = null,
    string? Reason = null,
    int? ExpectedVersion = null);

/// <summary>How many pieces of a line there are to be.</summary>
/// <param name="Quantity">0 removes the line.</param>
public sealed record OrderEditLine(int OrderItemId, int Quantity);

/// <summary>Something that is ordered besides; named by one of the three.</summary>
/// <param name="ProductId">A product without variants.</param>
/// <param name="Sku">The SKU of either.</param>
/// <param name="Quantity">Pieces.</param>
public sealed record AddedOrderLine(int? ProductId, int? VariantId, string? Sku, int Quantity);
