using System.Globalization;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders.Timeline;

/// <summary>Puts together what happened to an order: its steps, staff's notes, and the audit log of it, its parcels, returns and refunds.</summary>
public static class OrderTimeline
{
    // A single order has no more than a few dozen; what is beyond is the audit log's.
    private const int MaxChanges = 500;

    // A unit takes milliseconds; what is logged later has nothing to do with a step before.
    private static readonly TimeSpan s_sameUnit = TimeSpan.FromSeconds(5);

    /// <param name="context">One that sees everything: only staff are shown this.</param>
    /// <returns>The first one first.</returns>
    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken = default)
    {
        var entries = new List<TimelineEntry>();
        var returns = await context.Returns.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.RequestedAt, row.Reason }).ToListAsync(cancellationToken);
        var refunds = await context.Refunds.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.ProcessedAt, row.AmountCents, row.Order!.CurrencyCode }).ToListAsync(cancellationToken);
        var shipments = await context.Shipments.Where(row => row.OrderId == orderId).Select(row => row.Id).ToListAsync(cancellationToken);
        List<TimelineEntry> changes =
        [
            .. await ChangesAsync(context, nameof(Order), [orderId], cancellationToken),
            .. await ChangesAsync(context, nameof(Shipment), shipments, cancellationToken),
            .. await ChangesAsync(context, nameof(Return), [.. returns.Select(row => row.Id)], cancellationToken),
            .. await ChangesAsync(context, nameof(Refund), [.. refunds.Select(row => row.Id)], cancellationToken),
        ];
        var steps = await context.OrderStatusChanges.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.CreatedAt, row.Status, row.Note }).ToListAsync(cancellationToken);
        entries.AddRange(steps.Select(row => Step(row.CreatedAt, row.Status, row.Note, changes)));
        var notes = await context.OrderNotes.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        entries.AddRange(notes.Select(row => new TimelineEntry(row.CreatedAt, TimelineKind.Note, TimelineActor.Staff, Text: row.Text, ActorType: AuditActorType.User, ActorEmail: row.AuthorEmail)));
        entries.AddRange(returns.Select(row => new TimelineEntry(
            row.RequestedAt, TimelineKind.ReturnRequested, changes.Any(change => change.Action == "return.request" && change.TargetId == row.Id) ? TimelineActor.Staff : TimelineActor.Customer,
            Text: row.Reason, TargetType: nameof(Return), TargetId: row.Id)));
        entries.AddRange(refunds.Where(row => row.ProcessedAt is not null).Select(row => new TimelineEntry(
            row.ProcessedAt!.Value, TimelineKind.RefundProcessed, TimelineActor.Shop, Text: Currency.Write(row.AmountCents, row.CurrencyCode), TargetType: nameof(Refund), TargetId: row.Id)));
        entries.AddRange(changes);
        // What was put in first comes first where the clock saw no difference.
        return [.. entries.Select((entry, position) => (entry, position)).OrderBy(row => row.entry.At).ThenBy(row => row.position).Select(row => row.entry)];
    }

    /// <summary>
    /// A step of the order, and whose doing it was. What staff, a key or a job changed was logged in the transaction that took the step, right after it,
    /// while the order was held; placing an order is the customer's doing, and so is calling it off where the log has nothing of it.
    /// </summary>
    private static TimelineEntry Step(DateTime at, OrderStatus status, string? note, List<TimelineEntry> changes)
    {
        var cause = changes.Where(change => Causes(change.Action!, status) && change.At >= at && change.At - at < s_sameUnit).MinBy(change => change.At);
        var otherwise = status is OrderStatus.Pending or OrderStatus.Cancelled ? TimelineActor.Customer : TimelineActor.Shop;
        return new TimelineEntry(at, TimelineKind.Status, cause?.By ?? otherwise, Text: note, Status: status, ActorType: cause?.ActorType, ActorEmail: cause?.ActorEmail);
    }

    /// <summary>Whether a change can have moved the order there.</summary>
    private static bool Causes(string action, OrderStatus status) => status switch
    {
        OrderStatus.Pending => false,
        OrderStatus.Paid => action == "order.edit",
        OrderStatus.Cancelled => action == "order.cancel",
        OrderStatus.Processing or OrderStatus.PartiallyShipped or OrderStatus.Shipped or OrderStatus.Delivered => action.StartsWith("shipment.", StringComparison.Ordinal),
        // The money goes back after the unit that asked for it.
        OrderStatus.Refunded => false,
    };

    private static TimelineActor By(AuditActorType actor, string targetType) => actor switch
    {
        AuditActorType.User => TimelineActor.Staff,
        AuditActorType.ApiKey => TimelineActor.ApiKey,
        AuditActorType.Job => TimelineActor.Shop,
        AuditActorType.System => targetType == nameof(Shipment) ? TimelineActor.Carrier : TimelineActor.Shop,
    };

    private static async Task<IEnumerable<TimelineEntry>> ChangesAsync(
        CommerceDbContext context, string type, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var names = ids.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        // That a note was written the note says itself.
        var rows = await context.AuditLogs.AsNoTracking()
            .Where(row => row.TargetType == type && row.TargetId != null && names.Contains(row.TargetId) && row.Action != "order.note")
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).Take(MaxChanges).ToListAsync(cancellationToken);
        return rows.Select(row => new TimelineEntry(
            row.CreatedAt, TimelineKind.Change, By(row.ActorType, type), row.Action, ActorType: row.ActorType, ActorEmail: row.ActorEmail, TargetType: type,
            TargetId: int.Parse(row.TargetId!, CultureInfo.InvariantCulture), Details: row.Metadata));
    }
}
