namespace Commerce.Domain.Fulfilment.Carriers;

/// <summary>Who brings parcels and makes labels for them. One implementation for each carrier; nothing else of the shop knows which it is.</summary>
public interface ICarrier
{
    /// <summary>As staff and customers know it.</summary>
    string Name { get; }

    /// <summary>Makes a label. Asked again with the same key it makes the same one, not a second.</summary>
    /// <exception cref="CarrierUnavailableException">No answer came.</exception>
    Task<CarrierLabel> CreateLabelAsync(CarrierParcel parcel, CancellationToken cancellationToken);
}
