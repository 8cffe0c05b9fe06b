using System.Globalization;
using Commerce.Domain.Web;

namespace Commerce.Domain.Feeds.Schedules;

/// <summary>A schedule as somebody entered it, whole.</summary>
/// <param name="Name">What it is called in the desk; unique.</param>
/// <param name="Url">Where the file is.</param>
/// <param name="FeedType">What it changes.</param>
/// <param name="Format">How it is written; null to detect it from the content.</param>
/// <param name="EveryMinutes">How often it is fetched; either this or <paramref name="DailyAt"/>.</param>
/// <param name="DailyAt">When it is fetched each day, in UTC, such as <c>03:30</c>.</param>
/// <param name="IsActive">Whether it is fetched by itself.</param>
public sealed record EnteredFeedSchedule(
    string Name, string Url, FeedType FeedType = FeedType.Products, FeedFormat? Format = null, int? EveryMinutes = null, string? DailyAt = null, bool IsActive = true)
{
    private const string TimeFormat = "HH:mm";

    /// <summary>Notes what is wrong.</summary>
    /// <param name="path">Where it stands in the input.</param>
    public void Check(Refusals refusals, string path)
    {
        TextRules.CheckLine(refusals, TextRules.Clean(Name), 100, isRequired: true, path, "name");
        CheckUrl(refusals, path);
        refusals.AddIf((EveryMinutes is null) == (DailyAt is null), () => new InvalidSettingException("Say either every how many minutes it is fetched, or at what time each day.").At(path, "everyMinutes"));
        refusals.AddIf(EveryMinutes is < FeedScheduleTimes.ShortestMinutes or > FeedScheduleTimes.LongestMinutes, () => new InvalidSettingException(
            $"It can be fetched every {FeedScheduleTimes.ShortestMinutes} minutes at most, and once a week ({FeedScheduleTimes.LongestMinutes} minutes) at least.").At(path, "everyMinutes"));
        refusals.AddIf(DailyAt is not null && MinuteOf(DailyAt) is null, () => new InvalidSettingException("This is no time of day. Write it with two digits each, in UTC: 03:30.").At(path, "dailyAt"));
    }

    /// <summary>A minute of the day as it is written.</summary>
    public static string TimeOf(int minute) => TimeOnly.MinValue.AddMinutes(minute).ToString(TimeFormat, CultureInfo.InvariantCulture);

    internal static EnteredFeedSchedule Of(FeedSchedule schedule) => new(
        schedule.Name, schedule.Url, schedule.FeedType, schedule.Format, schedule.EveryMinutes, schedule.DailyAtMinute is { } minute ? TimeOf(minute) : null, schedule.IsActive);

    internal void WriteTo(FeedSchedule schedule, DateTime now)
    {
        var url = Url.Trim();
        // Another file, or read in another way: what was taken does not count.
        if (schedule.Url != url || schedule.FeedType != FeedType || schedule.Format != Format) schedule.ForgetContent();
        (schedule.Name, schedule.Url, schedule.FeedType, schedule.Format, schedule.IsActive) = (Name.Trim(), url, FeedType, Format, IsActive);
        var isAnotherTime = schedule.EveryMinutes != EveryMinutes || schedule.DailyAtMinute != MinuteOf(DailyAt);
        (schedule.EveryMinutes, schedule.DailyAtMinute) = (EveryMinutes, MinuteOf(DailyAt));
        if (!IsActive) schedule.NextRunAt = schedule.IsAskedFor ? schedule.NextRunAt : null;
        // One that is new is fetched at once, unless it has a time of its own.
        else if (schedule.Id == 0) schedule.NextRunAt = EveryMinutes is null ? FeedScheduleTimes.Next(schedule, now) : now;
        else if (schedule.NextRunAt is null || isAnotherTime) schedule.NextRunAt = FeedScheduleTimes.Next(schedule, now);
    }

    private static int? MinuteOf(string? time) =>
        TimeOnly.TryParseExact(time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed.Hour * 60 + parsed.Minute : null;

    private void CheckUrl(Refusals refusals, string path)
    {
        try
        {
            WebGate.Check(Url);
        }
        catch (WebRefusal refusal)
        {
            refusals.Add(new InvalidSettingException(refusal.Message).At(path, "url"));
        }
    }
}
