using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;

namespace Commerce.Admin.Feeds;

/// <summary>Schedules in a merchant's words.</summary>
internal static class ScheduleWords
{
    /// <summary>From so many failures in a row on somebody has to look.</summary>
    public const int FailuresToNotice = 3;

    private const int Hour = 60;
    private const int Day = 24 * Hour;

    public static string Rhythm(int? everyMinutes, int? dailyAtMinute) => (everyMinutes, dailyAtMinute) switch
    {
        (_, { } minute) => $"Daily at {Time(minute)} UTC",
        (Hour, _) => "Every hour",
        (Day, _) => "Every day",
        ({ } minutes, _) when minutes % Day == 0 => $"Every {minutes / Day} days",
        ({ } minutes, _) when minutes % Hour == 0 => $"Every {minutes / Hour} hours",
        _ => $"Every {everyMinutes} minutes"
    };

    public static string Time(int minute) => TimeOnly.MinValue.AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How it stands: whether it runs, and what the last run came to.</summary>
    public static Status State(FeedScheduleRow row) => row switch
    {
        { IsActive: false } => new("Switched off", "toggle_off", Tone.Neutral),
        { LastOutcome: "FAILED" } => new(row.FailuresInARow > 1 ? $"Failed {row.FailuresInARow} times" : "Failed", "error", Tone.Bad),
        { LastOutcome: "WAITING" } => new("Waits", "pending_actions", Tone.Warn),
        { LastOutcome: "UNCHANGED" } => new("Unchanged", "check_circle", Tone.Good),
        { LastOutcome: "TAKEN", LastFeed: { } feed } => Words.FeedStatus(feed.Status, feed.ErrorRows),
        { LastOutcome: "TAKEN" } => new("Fetched", "check_circle", Tone.Good),
        _ => new("Not run yet", "schedule", Tone.Neutral)
    };
}
