using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;

namespace Commerce.Api.Fulfilment;

/// <summary>There is no such parcel.</summary>
public sealed class ShipmentNotFoundError(ShipmentNotFoundException refusal) : UserError(refusal);

/// <summary>Nothing of the order is sent in the state it is in.</summary>
public sealed class ShipmentNotPossibleError(ShipmentNotPossibleException refusal) : UserError(refusal);

/// <summary>All pieces are in parcels, or were paid back.</summary>
public sealed class NothingToShipError(NothingToShipException refusal) : UserError(refusal);

/// <summary>More pieces than are left to be sent, or none.</summary>
public sealed class ShipmentQuantityError(ShipmentQuantityException refusal) : UserError(refusal)
{
    /// <summary>How many pieces no parcel has yet.</summary>
    public int Open => refusal.Open;
}

/// <summary>The line is not one of the order's, or is named twice.</summary>
public sealed class ShipmentLineError(ShipmentLineException refusal) : UserError(refusal);

/// <summary>Another parcel has this tracking number.</summary>
public sealed class TrackingNumberTakenError(TrackingNumberTakenException refusal) : UserError(refusal);

/// <summary>What the carrier charges cannot be below zero.</summary>
public sealed class InvalidShippingCostError(InvalidShippingCostException refusal) : UserError(refusal);

/// <summary>The shop has no labels of this carrier.</summary>
public sealed class CarrierNotFoundError(CarrierNotFoundException refusal) : UserError(refusal);

/// <summary>The carrier gave no answer; nothing was changed.</summary>
public sealed class CarrierUnavailableError(CarrierUnavailableException refusal) : UserError(refusal);

/// <summary>The file is not what labels are: a PDF, PNG or JPEG.</summary>
public sealed class InvalidLabelError(InvalidLabelException refusal) : UserError(refusal);
