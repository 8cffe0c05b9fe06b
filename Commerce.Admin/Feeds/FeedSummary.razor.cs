using System.Globalization;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>An import in numbers.</summary>
public sealed partial class FeedSummary
{
    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    private string? Took
    {
        get
        {
            if (Feed is not { StartedAt: { } started, CompletedAt: { } completed })
                return null;
            var time = completed - started;
            return time < TimeSpan.FromMinutes(1)
                ? string.Create(CultureInfo.CurrentCulture, $"{time.TotalSeconds:0.#} s")
                : string.Create(CultureInfo.CurrentCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");
        }
    }
}
