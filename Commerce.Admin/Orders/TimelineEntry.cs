using Commerce.Admin.Audit;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>One thing that happened to an order.</summary>
/// <param name="Key">Tells it from all others of its order.</param>
/// <param name="Who">Whose doing it is.</param>
internal sealed record TimelineEntry(string Key, DateTimeOffset Time, Status What, string? Who, string? Note, IReadOnlyList<ValueChange> Changes)
{
    /// <summary>Everything that is known to have happened, the latest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(OrderDetail order)
        => [.. order.Timeline.Select(Of).Reverse()];

    private static TimelineEntry Of(OrderHappening happening, int position) => new(
        $"{position}", happening.At, Word(happening),
        happening.By switch
        {
            "CUSTOMER" => "The customer",
            "CARRIER" => "The carrier",
            "SHOP" when happening.ActorType is null => "The shop",
            _ => AuditWords.Actor(happening.ActorType, happening.ActorEmail)
        },
        happening.Kind == "REFUND_PROCESSED" || string.IsNullOrWhiteSpace(happening.Text) ? null : happening.Text,
        ValueChange.Of(happening.Details));

    private static Status Word(OrderHappening happening) => happening.Kind switch
    {
        "STATUS" => OrderWords.Order(happening.Status ?? ""),
        "NOTE" => new("Note", "sticky_note_2", Tone.Warn),
        "RETURN_REQUESTED" => new("Return asked for", "mark_email_unread", Tone.Warn),
        "REFUND_PROCESSED" => new($"{happening.Text} paid back", "check_circle", Tone.Good),
        _ => AuditWords.Action(happening.Action ?? "")
    };
}
