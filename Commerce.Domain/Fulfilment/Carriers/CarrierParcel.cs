using Commerce.Domain.Orders;

namespace Commerce.Domain.Fulfilment.Carriers;

/// <summary>What is to be brought.</summary>
/// <param name="Key">The shop's key of this parcel.</param>
/// <param name="Sender">What the shop calls itself.</param>
/// <param name="To">Where it goes.</param>
/// <param name="WeightGrams">As far as it is known.</param>
public sealed record CarrierParcel(string Key, string OrderNumber, string Sender, PostalAddress To, int Pieces, int WeightGrams);

/// <summary>A label.</summary>
/// <param name="TrackingNumber">The carrier's number of the parcel.</param>
/// <param name="CostCents">What the carrier charges.</param>
/// <param name="Content">The file to be printed.</param>
public sealed record CarrierLabel(
    string TrackingNumber, int CostCents, DateTime? EstimatedDelivery, string Filename, string ContentType, ReadOnlyMemory<byte> Content);
