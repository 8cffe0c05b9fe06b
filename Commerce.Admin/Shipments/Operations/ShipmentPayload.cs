namespace Commerce.Admin.Shipments.Operations;

public sealed record ShipmentPayload(ChangedShipment? Shipment);

public sealed record ChangedShipment(string Id, string Status, string? TrackingNumber);
