using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>One thing that happened to an order.</summary>
/// <param name="Key">Tells it from all others of its order.</param>
internal sealed record TimelineEntry(string Key, DateTimeOffset Time, Status What, string? Note = null)
{
    /// <summary>Everything that is known to have happened, the latest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(OrderDetail order)
    {
        string Amount(int cents) => Money.Format(cents, order.CurrencyCode);
        var all = new List<TimelineEntry>();
        void Add(string key, DateTimeOffset? time, Status what, string? note = null)
        {
            if (time is { } moment)
                all.Add(new(key, moment, what, string.IsNullOrWhiteSpace(note) ? null : note));
        }

        if (order.History.Count == 0)
            Add("placed", order.OrderDate, new("Placed", "shopping_cart_checkout", Tone.Neutral));
        foreach (var step in order.History)
            Add(step.Id, step.CreatedAt, OrderWords.Order(step.Status), step.Note);
        foreach (var (parcel, index) in order.Shipments.Select((parcel, index) => (parcel, index + 1)))
        {
            var name = order.Shipments.Count == 1 ? "Parcel" : $"Parcel {index}";
            Add(parcel.Id + "packed", parcel.CreatedAt, new($"{name} packed", "package_2", Tone.Neutral), string.Join(", ", parcel.Items.Select(item => $"{item.Quantity} × {item.OrderItem?.ProductName}")));
            Add(parcel.Id + "shipped", parcel.ShippedAt, new($"{name} left", "local_shipping", Tone.Busy), $"{parcel.Carrier} {parcel.TrackingNumber}");
            Add(parcel.Id + "delivered", parcel.DeliveredAt, new($"{name} delivered", "check_circle", Tone.Good));
        }

        foreach (var asked in order.Returns)
        {
            Add(asked.Id + "asked", asked.RequestedAt, new("Return asked for", "mark_email_unread", Tone.Warn), asked.Reason);
            Add(asked.Id + "approved", asked.ApprovedAt, new("Return approved", "assignment_return", Tone.Busy), asked.AdminNotes);
            Add(asked.Id + "received", asked.ReceivedAt, new("Returned goods arrived", "inventory", Tone.Neutral));
        }

        foreach (var refund in order.Refunds)
        {
            Add(refund.Id + "asked", refund.RequestedAt, new($"Refund of {Amount(refund.AmountCents)} asked for", "undo", Tone.Warn), refund.Reason);
            Add(refund.Id + "done", refund.ProcessedAt, new($"{Amount(refund.AmountCents)} paid back", "check_circle", Tone.Good));
        }

        return [.. all.OrderByDescending(entry => entry.Time)];
    }
}
