using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>An import in numbers.</summary>
public sealed partial class FeedSummary
{
    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    /// <summary>What the numbers mean, where they do not say it by themselves.</summary>
    private string? Verdict => Feed switch
    {
        { Status: "AWAITING_APPROVAL" } => "Nothing was changed yet: look at what tripped, then approve or discard it.",
        { Status: not "COMPLETED" } => null,
        { UndoStatus: "DONE", KeptChanges: 0 } => "It was undone: all it had changed is as it was before.",
        { UndoStatus: "DONE" } => string.Create(CultureInfo.CurrentCulture, $"It was undone, but for {Words.Count(Feed.KeptChanges, "change", "changes")} below, each with the reason."),
        { DryRun: true, AppliedAs: not null } => "This preview was applied.",
        { DryRun: true } => "This is a preview: nothing was changed. The numbers are what an import would do.",
        { CreatedProducts: 0, UpdatedProducts: 0, ErrorRows: 0, UnchangedProducts: > 0 } => "Nothing changed: the shop already is as this file says.",
        { CreatedProducts: 0, UpdatedProducts: 0, UnchangedProducts: 0, ErrorRows: > 0 } => "Nothing went in: every row has an error. The list below says how to mend them.",
        _ => null
    };

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
