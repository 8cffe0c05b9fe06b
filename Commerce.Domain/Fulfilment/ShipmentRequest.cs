namespace Commerce.Domain.Fulfilment;

/// <summary>What is packed into one parcel.</summary>
/// <param name="Lines">Pieces of lines; all that is left to be sent when null.</param>
/// <param name="CostCents">What the carrier charges.</param>
/// <param name="Notes">For staff only.</param>
/// <param name="ExpectedVersion">The order's version that was looked at.</param>
public sealed record ShipmentRequest(
    int OrderId, IReadOnlyList<ShipmentLine>? Lines = null, string? Carrier = null, string? TrackingNumber = null, int CostCents = 0,
    DateTime? EstimatedDelivery = null, string? Notes = null, int? ExpectedVersion = null);

/// <summary>Pieces of one line.</summary>
public sealed record ShipmentLine(int OrderItemId, int Quantity);

/// <summary>What changes about a parcel; null leaves as it is, an empty text clears.</summary>
public sealed record ShipmentChange(
    ShipmentStatus? Status = null, string? Carrier = null, string? TrackingNumber = null, int? CostCents = null, DateTime? EstimatedDelivery = null,
    string? Notes = null);
