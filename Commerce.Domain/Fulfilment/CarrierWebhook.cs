using System.Text;
using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Gateway;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Fulfilment;

/// <summary>
/// Takes what carriers tell by themselves: <c>{"id", "type": "shipment.in_transit", "created", "data": {"trackingNumber", "estimatedDelivery"}}</c>, signed as
/// the payment gateway's events are. Sent again, or in another order than it happened, it does no harm.
/// </summary>
public sealed class CarrierWebhook(ShopWrites writes, ShipmentDesk desk, CarrierOptions options, TimeProvider clock, ILogger<CarrierWebhook> logger)
{
    /// <summary>Checks the signature and moves the parcel.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="signature">The header <see cref="WebhookSignature.Header"/>.</param>
    /// <returns>Whether anything changed; false for an event that was taken before, comes too late, or is of no interest.</returns>
    /// <exception cref="InvalidSignatureException" />
    /// <exception cref="InvalidWebhookException" />
    /// <exception cref="DatabaseUnavailableException">Nothing was booked; the carrier sends it again.</exception>
    public async Task<bool> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken = default)
    {
        WebhookSignature.Verify(options.WebhookSecret, body.Span, signature, clock.GetUtcNow());
        if (Read(body) is not { } news) return false;
        try
        {
            return await writes.RunAsync((context, token) => BookAsync(context, news, body, token), cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // The same event came twice at the same moment.
            return false;
        }
    }

    private async Task<bool> BookAsync(CommerceDbContext context, News news, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (await context.CarrierEvents.AnyAsync(row => row.EventId == news.Id, cancellationToken)) return false;
        var id = await context.Shipments.Where(row => row.TrackingNumber == news.TrackingNumber).Select(row => (int?)row.Id).FirstOrDefaultAsync(cancellationToken);
        var happened = new CarrierEvent
        {
            EventId = news.Id, ShipmentId = id, EventType = news.Type, OccurredAt = news.OccurredAt, Payload = Encoding.UTF8.GetString(body.Span),
        };
        context.CarrierEvents.Add(happened);
        if (id is { } shipmentId) happened.IsApplied = await MoveAsync(context, await ShipmentDesk.HoldAsync(context, shipmentId, cancellationToken), news, cancellationToken);
        else logger.LogWarning("A carrier told of {EventType} ({EventId}), but no shipment has the tracking number.", news.Type, news.Id);
        await context.SaveChangesAsync(cancellationToken);
        return happened.IsApplied;
    }

    private async Task<bool> MoveAsync(CommerceDbContext context, Shipment shipment, News news, CancellationToken cancellationToken)
    {
        var before = ShipmentDesk.Facts(shipment);
        // Scans are missed: then the steps between are taken as well. What happened before it is known already.
        if (Way(shipment.Status, news.Status) is not { } steps) return false;
        foreach (var step in steps) await desk.MoveAsync(context, shipment, step, cancellationToken);
        if (news.EstimatedDelivery is { } expected) shipment.EstimatedDelivery = expected;
        desk.Record(context, AuditActor.System, "shipment.carrierEvent", shipment, before, ShipmentDesk.Facts(shipment));
        return true;
    }

    /// <summary>The shortest way along the table; null when there is none.</summary>
    private static List<ShipmentStatus>? Way(ShipmentStatus from, ShipmentStatus to)
    {
        var ways = new Queue<List<ShipmentStatus>>([[from]]);
        while (ways.TryDequeue(out var way))
        {
            foreach (var next in ShipmentTransitions.Table.Next(way[^1]))
            {
                if (next == to) return [.. way.Skip(1), next];
                ways.Enqueue([.. way, next]);
            }
        }

        return null;
    }

    private static News? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var type = root.GetProperty("type").GetString();
            ShipmentStatus? status = type switch
            {
                "shipment.shipped" => ShipmentStatus.Shipped,
                "shipment.in_transit" => ShipmentStatus.InTransit,
                "shipment.delivered" => ShipmentStatus.Delivered,
                "shipment.lost" => ShipmentStatus.Lost,
                "shipment.returned" => ShipmentStatus.Returned,
                _ => null,
            };
            if (status is not { } known) return null;
            var data = root.GetProperty("data");
            DateTime? expected = data.TryGetProperty("estimatedDelivery", out var date) && date.ValueKind == JsonValueKind.String ? date.GetDateTimeOffset().UtcDateTime : null;
            return root.GetProperty("id").GetString() is { Length: > 0 and <= 200 } id && data.GetProperty("trackingNumber").GetString() is { Length: > 0 } number
                ? new News(id, type!, DateTimeOffset.FromUnixTimeSeconds(root.GetProperty("created").GetInt64()).UtcDateTime, number, known, expected)
                : throw new InvalidWebhookException("An event has an id and a tracking number.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new InvalidWebhookException("The body is no event of a carrier: send id, type, created and data.trackingNumber.");
        }
    }

    private sealed record News(string Id, string Type, DateTime OccurredAt, string TrackingNumber, ShipmentStatus Status, DateTime? EstimatedDelivery);
}
