using Commerce.Admin.Components.Shared;
using Commerce.Admin.Webhooks.Operations;

namespace Commerce.Admin.Webhooks;

/// <summary>Webhooks and deliveries in words.</summary>
internal static class WebhookWords
{
    public static Status State(IWebhookState webhook, DateTimeOffset now) => webhook switch
    {
        { IsActive: false } => new("Switched off", "toggle_off", Tone.Neutral),
        { DeliveryCounts.Dead: > 0 } => new("Some given up", "error", Tone.Bad),
        { PreviousExpiresAt: { } until } when until > now => new("Two secrets sign", "sync_alt", Tone.Busy),
        _ => new("On", "check_circle", Tone.Good)
    };

    public static Status State(IDeliveryState delivery) => delivery switch
    {
        { Status: "DELIVERED" } => new("Delivered", "check_circle", Tone.Good),
        { Status: "DEAD" } => new("Given up", "error", Tone.Bad),
        { Attempts: > 0 } => new("Tried again later", "update", Tone.Warn),
        { Status: "PENDING" } => new("Waits", "schedule", Tone.Neutral),
        _ => new(Words.Plain(delivery.Status), "help", Tone.Neutral)
    };

    /// <summary>What the receiver said last, in a few words.</summary>
    public static string Answer(IDeliveryState delivery) => delivery switch
    {
        { LastStatusCode: { } status } => $"Status {status}",
        { LastFailure: { } failure } => Words.Plain(failure),
        _ => "–"
    };

    /// <summary>Where a webhook leads, short enough for a title.</summary>
    public static string Name(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Authority + (address.AbsolutePath == "/" ? "" : address.AbsolutePath) : url;
}
