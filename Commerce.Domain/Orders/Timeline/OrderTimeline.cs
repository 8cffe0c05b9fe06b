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

    /// <param name="context">One that sees everything: only staff are shown this.</param>
    /// <returns>The first one first.</returns>
    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken = default)
    {
        var entries = new List<TimelineEntry>();
        var steps = await context.OrderStatusChanges.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.CreatedAt, row.Status, row.Note }).ToListAsync(cancellationToken);
        entries.AddRange(steps.Select(row => new TimelineEntry(row.CreatedAt, TimelineKind.Status, Text: row.Note, Status: row.Status)));
        var notes = await context.OrderNotes.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        entries.AddRange(notes.Select(row => new TimelineEntry(row.CreatedAt, TimelineKind.Note, Text: row.Text, ActorType: AuditActorType.User, ActorEmail: row.AuthorEmail)));
        var returns = await context.Returns.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.RequestedAt, row.Reason }).ToListAsync(cancellationToken);
        entries.AddRange(returns.Select(row => new TimelineEntry(row.RequestedAt, TimelineKind.ReturnRequested, Text: row.Reason, TargetType: nameof(Return), TargetId: row.Id)));
        var refunds = await context.Refunds.AsNoTracking().Where(row => row.OrderId == orderId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.ProcessedAt, row.AmountCents, row.Order!.CurrencyCode }).ToListAsync(cancellationToken);
        entries.AddRange(refunds.Where(row => row.ProcessedAt is not null).Select(row => new TimelineEntry(
            row.ProcessedAt!.Value, TimelineKind.RefundProcessed, Text: Currency.Write(row.AmountCents, row.CurrencyCode), TargetType: nameof(Refund), TargetId: row.Id)));
        var shipments = await context.Shipments.Where(row => row.OrderId == orderId).Select(row => row.Id).ToListAsync(cancellationToken);
        entries.AddRange(await ChangesAsync(context, nameof(Order), [orderId], cancellationToken));
        entries.AddRange(await ChangesAsync(context, nameof(Shipment), shipments, cancellationToken));
        entries.AddRange(await ChangesAsync(context, nameof(Return), [.. returns.Select(row => row.Id)], cancellationToken));
        entries.AddRange(await ChangesAsync(context, nameof(Refund), [.. refunds.Select(row => row.Id)], cancellationToken));
        // What was put in first comes first where the clock saw no difference.
        return [.. entries.Select((entry, position) => (entry, position)).OrderBy(row => row.entry.At).ThenBy(row => row.position).Select(row => row.entry)];
    }

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
            row.CreatedAt, TimelineKind.Change, row.Action, ActorType: row.ActorType, ActorEmail: row.ActorEmail, TargetType: type,
            TargetId: int.Parse(row.TargetId!, CultureInfo.InvariantCulture), Details: row.Metadata));
    }
}
