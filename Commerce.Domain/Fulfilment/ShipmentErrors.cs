using Commerce.Domain.Orders;

namespace Commerce.Domain.Fulfilment;

/// <summary>There is no such parcel.</summary>
public sealed class ShipmentNotFoundException() : DomainException("SHIPMENT_NOT_FOUND", "There is no such shipment.", "shipmentId");

/// <summary>Nothing of the order is sent in the state it is in.</summary>
public sealed class ShipmentNotPossibleException(string orderNumber, OrderStatus status)
    : DomainException("SHIPMENT_NOT_POSSIBLE", status == OrderStatus.Pending
        ? $"The order {orderNumber} is not paid yet: nothing is sent."
        : $"The order {orderNumber} is {EnumText.Words(status)}: nothing more is sent.");

/// <summary>All pieces are in parcels, or were paid back.</summary>
public sealed class NothingToShipException(string orderNumber)
    : DomainException("NOTHING_TO_SHIP", $"Nothing of order {orderNumber} is left to be sent: all of it is packed, on its way, or was refunded.");

/// <summary>More pieces than are left to be sent, or none.</summary>
public sealed class ShipmentQuantityException(string name, int open, int asked)
    : DomainException("SHIPMENT_QUANTITY", asked <= 0
        ? $"Give how many pieces of '{name}' are in the parcel, at least one."
        : $"{asked} of '{name}' cannot be sent: {open} are left.", "quantity")
{
    /// <summary>How many pieces no parcel has yet.</summary>
    public int Open { get; } = open;
}

/// <summary>The line is not one of the order's, or is named twice.</summary>
public sealed class ShipmentLineException(string message) : DomainException("SHIPMENT_LINE_NOT_FOUND", message, "orderItemId");

/// <summary>Another parcel has this tracking number.</summary>
public sealed class TrackingNumberTakenException(string number)
    : DomainException("TRACKING_NUMBER_TAKEN", $"Another shipment has the tracking number {number}.", "trackingNumber");

/// <summary>A number that must not be negative is, or is too large.</summary>
public sealed class InvalidShippingCostException() : DomainException("INVALID_SHIPPING_COST", "What the carrier charges cannot be below zero.", "costCents");

/// <summary>The shop works with no such carrier.</summary>
public sealed class CarrierNotFoundException(string name, IEnumerable<string> known)
    : DomainException("CARRIER_NOT_FOUND", $"The shop has no labels of '{name}'. It has those of: {string.Join(", ", known)}. Of other carriers upload the label.", "carrier");

/// <summary>The carrier gave no answer; nothing was changed.</summary>
public sealed class CarrierUnavailableException(string name)
    : DomainException("CARRIER_UNAVAILABLE", $"{name} does not answer. Try again in a while: it makes the same label then, not a second one.");

/// <summary>The file is not what labels are.</summary>
public sealed class InvalidLabelException() : DomainException("INVALID_LABEL", "A label is a PDF, PNG or JPEG file.", "file");
