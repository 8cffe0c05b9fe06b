using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Fulfilment;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Fulfilment;

/// <summary>Fields of <see cref="Shipment"/> that are worked out or read apart.</summary>
[ExtendObjectType<Shipment>]
public sealed class ShipmentFields
{
    /// <summary>Where the carrier shows how far it got; null where it has no number, or the shop does not know the carrier's page.</summary>
    public async Task<string?> GetTrackingUrlAsync([Parent] Shipment shipment, ShipmentFactsById facts, CarrierOptions carriers, CancellationToken cancellationToken) =>
        await facts.LoadAsync(shipment.Id, cancellationToken) is { } known ? carriers.TrackingUrlOf(known.Carrier, known.TrackingNumber) : null;

    /// <summary>What staff can do to it now, and why not what they cannot: the rules of the mutations themselves. Empty for customers.</summary>
    public async Task<IReadOnlyList<ActionVerdict<ShipmentAction>>> GetActionsAsync(
        [Parent] Shipment shipment, ShipmentFactsById facts, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        accessor.IsStaff() && await facts.LoadAsync(shipment.Id, cancellationToken) is { } known ? ShipmentRules.Actions(known.Status) : [];
}
