using Commerce.Admin.Components.Shared;
using Commerce.Admin.Keys.Operations;

namespace Commerce.Admin.Keys;

/// <summary>The states of keys in words.</summary>
internal static class KeyWords
{
    public static Status State(IKeyState key, DateTimeOffset now) => key switch
    {
        { IsRevoked: true } => new("Revoked", "block", Tone.Neutral),
        { IsActive: false } => new("Switched off", "toggle_off", Tone.Neutral),
        { ExpiresAt: { } end } when end <= now => new("Expired", "event_busy", Tone.Neutral),
        { PreviousExpiresAt: { } until } when until > now => new("Two keys work", "sync_alt", Tone.Busy),
        { ExpiresAt: { } end } when end <= now.AddDays(14) => new("Expires soon", "schedule", Tone.Warn),
        _ => new("Works", "check_circle", Tone.Good)
    };

    /// <summary>Whether it opens anything.</summary>
    public static bool Works(IKeyState key, DateTimeOffset now) => key is { IsRevoked: false, IsActive: true } && (key.ExpiresAt is not { } end || end > now);

    /// <summary>Whether the secret before the last rotation still works.</summary>
    public static bool Overlaps(IKeyState key, DateTimeOffset now) => Works(key, now) && key.PreviousExpiresAt > now;
}
