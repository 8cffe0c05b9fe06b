using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Files;
using Commerce.Domain.Fulfilment.Carriers;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Fulfilment;

/// <summary>
/// Gives parcels their labels: made by a carrier the shop works with, or uploaded. The carrier is asked outside of any transaction, with the
/// parcel's key: should the process die before the label is kept, asking again gives the same one.
/// </summary>
public sealed class ShippingLabels(
    ShopWrites writes, IDbContextFactory<CommerceDbContext> contexts, IEnumerable<ICarrier> carriers, BlobArchive archive, ShipmentDesk desk, ShopOptions shop)
{
    private const long MaxBytes = 5 * 1024 * 1024;

    /// <summary>The carriers whose labels are made here.</summary>
    public IReadOnlyList<string> CarrierNames => [.. carriers.Select(carrier => carrier.Name)];

    /// <summary>Has a carrier make the label.</summary>
    /// <param name="carrierName">The one on the parcel, or the shop's first one, when not given.</param>
    /// <exception cref="ShipmentNotFoundException" />
    /// <exception cref="IllegalTransitionException">It has one already, or is gone.</exception>
    /// <exception cref="CarrierNotFoundException" />
    /// <exception cref="CarrierUnavailableException" />
    /// <exception cref="TrackingNumberTakenException" />
    public async Task<int> CreateAsync(StaffMember by, int shipmentId, string idempotencyKey, string? carrierName, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(by.KeyOwner, "createShippingLabel", idempotencyKey, new { shipmentId, carrierName });
        var (parcel, status, usual) = await ReadAsync(shipmentId, cancellationToken);
        var name = carrierName ?? usual ?? CarrierNames[0];
        var carrier = carriers.FirstOrDefault(row => string.Equals(row.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new CarrierNotFoundException(name, CarrierNames);
        // One that was made before is not made again only to find that out; whether it may be is decided below.
        var label = status == ShipmentStatus.Pending ? await carrier.CreateLabelAsync(parcel, cancellationToken) : null;
        var blob = label is null ? null : await KeepAsync(label, cancellationToken);
        try
        {
            await writes.RunOnceAsync(key, async (context, token) =>
            {
                var shipment = await ShipmentDesk.HoldAsync(context, shipmentId, token);
                if (ShipmentRules.AgainstStep(shipment.Status, ShipmentStatus.LabelCreated) is { } refusal) throw refusal;
                var before = ShipmentDesk.Facts(shipment);
                shipment.Carrier = carrier.Name;
                shipment.TrackingNumber = label!.TrackingNumber;
                shipment.CostCents = label.CostCents;
                shipment.EstimatedDelivery ??= label.EstimatedDelivery;
                shipment.LabelId = blob!.Id;
                await desk.MoveAsync(context, shipment, ShipmentStatus.LabelCreated, token);
                desk.Record(context, by.Actor, "shipment.label", shipment, before, ShipmentDesk.Facts(shipment));
                return shipmentId;
            }, cancellationToken);
        }
        catch (DbUpdateException exception) when (label is not null && exception.IsUniqueViolation())
        {
            throw new TrackingNumberTakenException(label.TrackingNumber);
        }

        return shipmentId;
    }

    /// <summary>Keeps a label that was made elsewhere; another one takes the place of the first until the parcel is gone.</summary>
    /// <exception cref="ShipmentNotFoundException" />
    /// <exception cref="IllegalTransitionException">The parcel is gone.</exception>
    /// <exception cref="InvalidLabelException" />
    /// <exception cref="BlobTooLargeException" />
    public async Task<int> UploadAsync(StaffMember by, int shipmentId, Stream content, string filename, CancellationToken cancellationToken = default)
    {
        using var buffer = new MemoryStream();
        await CopyAsync(content, buffer, cancellationToken);
        var type = TypeOf(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) ?? throw new InvalidLabelException();
        buffer.Position = 0;
        var blob = await archive.AddAsync(buffer, filename, type, MaxBytes, cancellationToken);
        return await writes.RunAsync(async (context, token) =>
        {
            var shipment = await ShipmentDesk.HoldAsync(context, shipmentId, token);
            if (ShipmentRules.AgainstLabel(shipment.Status) is { } refusal) throw refusal;
            var before = new { status = EnumText.Of(shipment.Status), shipment.LabelId };
            shipment.LabelId = blob.Id;
            if (shipment.Status == ShipmentStatus.Pending) await desk.MoveAsync(context, shipment, ShipmentStatus.LabelCreated, token);
            desk.Record(context, by.Actor, "shipment.label", shipment, before, new { status = EnumText.Of(shipment.Status), shipment.LabelId, filename });
            await context.SaveChangesAsync(token);
            return shipmentId;
        }, cancellationToken);
    }

    private async Task<(CarrierParcel Parcel, ShipmentStatus Status, string? Carrier)> ReadAsync(int shipmentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Shipments.AsNoTracking().Where(shipment => shipment.Id == shipmentId)
            .Select(shipment => new
            {
                shipment.Status,
                shipment.Carrier,
                shipment.Order,
                Pieces = shipment.Items.Sum(item => item.Quantity),
                Weight = shipment.Items.Sum(item => item.Quantity * (item.OrderItem!.Variant!.Weight ?? item.OrderItem.Product!.Weight ?? 0)),
            })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new ShipmentNotFoundException();
        var order = row.Order!;
        var to = new PostalAddress(
            order.ShippingName, order.ShippingAddressLine1, order.ShippingAddressLine2, order.ShippingCity, order.ShippingState, order.ShippingCountry, order.ShippingPostalCode);
        return (new CarrierParcel($"shipment-{shipmentId}", order.OrderNumber, shop.Name, to, row.Pieces, row.Weight), row.Status, row.Carrier);
    }

    private async Task<Blob> KeepAsync(CarrierLabel label, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(label.Content.ToArray());
        return await archive.AddAsync(content, label.Filename, label.ContentType, MaxBytes, cancellationToken);
    }

    private static async Task CopyAsync(Stream content, MemoryStream buffer, CancellationToken cancellationToken)
    {
        var chunk = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxBytes) throw new BlobTooLargeException(MaxBytes);
            buffer.Write(chunk, 0, read);
        }
    }

    /// <summary>What a file is by what it begins with; what the client calls it does not count.</summary>
    private static string? TypeOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8)) return "application/pdf";
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg" : null;
    }
}
