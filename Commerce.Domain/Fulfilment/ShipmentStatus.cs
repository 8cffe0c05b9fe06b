namespace Commerce.Domain.Fulfilment;

public enum ShipmentStatus
{
    Pending,
    LabelCreated,
    Shipped,
    InTransit,
    Delivered,
    Lost,
    Returned,
    Cancelled,
}
