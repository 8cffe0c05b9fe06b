namespace Commerce.Domain.Feeds.Schedules;

/// <summary>When schedules run.</summary>
internal static class FeedScheduleTimes
{
    /// <summary>More often nobody is asked.</summary>
    public const int ShortestMinutes = 5;

    /// <summary>A week.</summary>
    public const int LongestMinutes = 7 * 24 * 60;

    /// <summary>After so many failures in a row somebody has to look.</summary>
    public const int FailuresToNotice = 3;

    /// <summary>The next run behind a moment, as the schedule says it.</summary>
    public static DateTime Next(FeedSchedule schedule, DateTime now) => schedule switch
    {
        { EveryMinutes: { } minutes } => now.AddMinutes(minutes),
        { DailyAtMinute: { } minute } => now.Date.AddMinutes(minute) is var today && today > now ? today : today.AddDays(1),
        _ => throw new InvalidOperationException($"Schedule {schedule.Id} has no time."),
    };

    /// <summary>The next run behind a failure that may pass: after 5, 10, 20 … minutes, but never later than without it.</summary>
    public static DateTime Retry(FeedSchedule schedule, DateTime now, int failures, TimeSpan? wish)
    {
        var next = Next(schedule, now);
        var soon = now + TimeSpan.FromMinutes(5 * Math.Pow(2, Math.Clamp(failures - 1, 0, 10)));
        if (wish is { } pause && now + pause > soon) soon = now + pause;
        return soon < next ? soon : next;
    }
}
