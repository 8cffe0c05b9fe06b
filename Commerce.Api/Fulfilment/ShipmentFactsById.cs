using Commerce.Api.Reading;
using Commerce.Domain.Fulfilment;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Fulfilment;

/// <summary>What each parcel's worked-out fields look at.</summary>
public sealed class ShipmentFactsById(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, ShipmentFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, ShipmentFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Shipment>()
            .Where(shipment => keys.Contains(shipment.Id))
            .Select(shipment => new { shipment.Id, Facts = new ShipmentFacts(shipment.Status, shipment.Carrier, shipment.TrackingNumber) })
            .ToDictionaryAsync(row => row.Id, row => row.Facts, cancellationToken);
    }
}

/// <summary>What a parcel's worked-out fields look at.</summary>
public sealed record ShipmentFacts(ShipmentStatus Status, string? Carrier, string? TrackingNumber);
