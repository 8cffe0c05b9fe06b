using System.Globalization;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>Enters a schedule, or writes over one.</summary>
public sealed partial class ScheduleDialog
{
    private static readonly string[] Formats = ["SHOPIFY_CSV", "WOOCOMMERCE_CSV", "GOOGLE_TSV", "GOOGLE_XML", "JSONL"];

    private static readonly int[] Usual = [15, 60, 6 * 60, 24 * 60];

    private string name = "";
    private string url = "";
    private string feedType = "PRODUCTS";
    private string format = "";
    private TimeOnly? time = new(3, 0);
    private bool isActive = true;

    /// <summary>In minutes; 0 for a time of day.</summary>
    private int rhythm = 60;

    /// <summary>As it is; null for a new one.</summary>
    [Parameter]
    public FeedScheduleRow? Edited { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>The usual ones, and the one that it has.</summary>
    private IEnumerable<int> Rhythms => Edited?.EveryMinutes is { } own ? Usual.Append(own).Distinct().Order() : Usual;

    private string? Missing
        => string.IsNullOrWhiteSpace(name) ? "Give it a name."
        : string.IsNullOrWhiteSpace(url) ? "Say where the file is."
        : rhythm == 0 && time is null ? "Say at what time."
        : null;

    protected override void OnInitialized()
    {
        if (Edited is not { } row)
            return;
        (name, url, feedType, format, isActive, rhythm) = (row.Name, row.Url, row.FeedType, row.Format ?? "", row.IsActive, row.EveryMinutes ?? 0);
        if (row.DailyAtMinute is { } minute)
            time = TimeOnly.MinValue.AddMinutes(minute);
    }

    private object Variables()
    {
        var feedSchedule = new
        {
            name = name.Trim(), url = url.Trim(), feedType, format = format.Length > 0 ? format : null,
            everyMinutes = rhythm > 0 ? rhythm : (int?)null, dailyAt = rhythm > 0 ? null : time?.ToString("HH:mm", CultureInfo.InvariantCulture), isActive
        };
        return Edited is null ? new { input = new { feedSchedule } } : new { input = new { id = Edited.Id, feedSchedule } };
    }
}
