namespace Commerce.Domain.Fulfilment;

/// <summary>What staff can do to a parcel.</summary>
public enum ShipmentAction
{
    CreateLabel,
    UploadLabel,
    MarkLabelCreated,
    MarkShipped,
    MarkInTransit,
    MarkDelivered,
    MarkLost,
    MarkReturned,
    Cancel,
}
