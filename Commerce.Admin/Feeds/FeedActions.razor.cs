using System.Globalization;
using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds;

/// <summary>What can be done to a feed, asked once more before it is done.</summary>
public sealed partial class FeedActions
{
    private Step? asked;
    private bool hasSeen;

    [Parameter, EditorRequired]
    public required FeedDetail Feed { get; set; }

    /// <summary>Told when the feed is another by now.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private List<Step> Shown => [.. Steps().Where(step => Feed.Verdict(step.Action) is not null)];

    private IEnumerable<Step> Steps()
    {
        var numbers = string.Create(CultureInfo.CurrentCulture, $"{Feed.CreatedProducts:N0} new and {Feed.UpdatedProducts:N0} changed products");
        if (Feed is { DryRun: true, AppliedAs: null })
            yield return new("APPLY", "Apply", "publish", null, "Bring it in?", $"The same file goes in as it was previewed: {numbers}. Rows with errors are left out.", FeedStepData.Apply);
        if (Feed.Status == "AWAITING_APPROVAL")
        {
            yield return new("APPROVE", "Approve and import", "check", null, "Let it go on?", "The file goes in as it is. Your name is kept with it.", FeedStepData.Approve);
            yield return new("CANCEL", "Discard", "delete", "danger", "Discard it?", "Nothing of it has gone in, and nothing will.", FeedStepData.Cancel);
        }
        else if (Feed.Status is "PENDING" or "PROCESSING")
        {
            yield return new("CANCEL", "Call off", "cancel", "danger", "Call it off?", "It stops within seconds. What has gone in already stays; you can go on with it later.", FeedStepData.Cancel);
        }
        else if (Feed is { Status: "CANCELLED" or "FAILED", UndoStatus: null })
        {
            yield return new("RESUME", "Go on", "play_arrow", null, "Go on with it?", "It goes on behind the last row that is done.", FeedStepData.Resume);
        }

        if (Feed is { DryRun: false, Status: "COMPLETED" or "CANCELLED" or "FAILED", UndoStatus: not "DONE" } && (Feed.Changes?.TotalCount > 0 || Feed.Status == "COMPLETED"))
        {
            yield return new("UNDO", Feed.UndoStatus == "STOPPED" ? "Go on undoing" : "Undo", "undo", "quiet", "Undo this feed?",
                $"{numbers} go back to what they were. New products that nobody ordered or keeps in a cart are gone, others are archived; stock goes back by the difference, so what was sold stays sold. What somebody edited since stays, and is named.",
                FeedStepData.Undo);
        }
    }

    private string? WhyNot(Step step) => Feed.Verdict(step.Action) is { Enabled: false, Reason: var reason } ? reason : null;

    private bool MustApprove(Step step) => Feed.Trips.Count > 0 && step.Action is "APPLY" or "APPROVE";

    private object Input(Step step) => step.Action == "APPLY"
        ? new { input = new { id = Feed.Id, approveTripwires = hasSeen } }
        : new { input = new { id = Feed.Id } };

    private async Task DoneAsync(FeedStepData data)
    {
        var done = asked;
        (asked, hasSeen) = (null, false);
        if (done?.Action == "APPLY" && data.Done.ProductFeed is { } import)
            Navigation.NavigateTo(AdminLinks.Feed(import.Id));
        else
            await OnChanged.InvokeAsync();
    }

    /// <param name="Class">Of the button; null of what is usually meant.</param>
    private sealed record Step(string Action, string Text, string Icon, string? Class, string Question, string Meaning, GraphQLOperation<FeedStepData> Operation);
}
