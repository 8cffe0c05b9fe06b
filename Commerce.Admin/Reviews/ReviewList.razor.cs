using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Reviews.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Reviews;

/// <summary>What customers think of products, and which of it is shown.</summary>
public sealed partial class ReviewList : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private ReviewDesk desk = null!;
    private ListPage<ReviewsData, ReviewRow>? list;
    private BulkContext<ReviewRow>? asked;
    private ReviewStep asking;
    private ReviewRow? opened;
    private bool canModerate;
    private UndoStep? undo;
    private string reason = ReviewWords.UsualReason;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private string Reason => string.IsNullOrWhiteSpace(reason) ? ReviewWords.UsualReason : reason.Trim();

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override void OnInitialized() => desk = new ReviewDesk(Client);

    private static string NameOf(ReviewRow row) => $"the review of {row.Product?.Name} by {row.AuthorName}, {row.Rating:0.#} stars";

    private void Open(ReviewRow row, bool moderates = false)
    {
        desk.Begin();
        (opened, done) = (row, null);
        canModerate = moderates || list?.Columns.Any(column => column.Key == "act") == true;
    }

    private void Ask(ReviewStep step, BulkContext<ReviewRow> chosen)
    {
        desk.Begin();
        (asking, asked, done) = (step, chosen, null);
    }

    private async Task PublishAsync(ReviewRow row)
    {
        desk.Begin();
        var outcome = await desk.PublishAsync(row, gone.Token);
        await DoneAsync(outcome.Text);
    }

    private async Task DoneAsync(string what)
    {
        (opened, done, undo) = (null, what.EndsWith('.') ? what : $"{what}.", desk.Undo);
        await ReloadAsync();
    }

    private async Task<BulkOutcome> DeleteAsync(ReviewRow review, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(DeleteReviewData.Operation, new { input = new { id = review.Id } }, cancellation), "Deleted");

    private async Task CloseAsync(bool hasRun)
    {
        if (hasRun)
        {
            asked?.Selection.Clear();
            if (desk.Changed > 0)
                (done, undo) = ($"{Words.Count(desk.Changed, "review is", "reviews are")} {(asking == ReviewStep.Publish ? "published" : "taken down")}.", desk.Undo);
        }

        asked = null;
        if (hasRun)
            await ReloadAsync();
    }

    private Task ReloadAsync() => list?.ReloadAsync() ?? Task.CompletedTask;
}

/// <summary>What is to be done to several reviews.</summary>
internal enum ReviewStep
{
    Publish,
    TakeDown,
    Delete
}
