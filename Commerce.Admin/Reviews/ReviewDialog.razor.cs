using Commerce.Admin.Components.Lists;
using Commerce.Admin.Reviews.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Reviews;

/// <summary>All of one review, and whether it is shown.</summary>
public sealed partial class ReviewDialog : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private string reason = ReviewWords.UsualReason;
    private string? problem;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required ReviewRow Review { get; set; }

    [Parameter]
    public bool CanModerate { get; set; }

    [Parameter, EditorRequired]
    public required Func<ReviewRow, CancellationToken, Task<BulkOutcome>> Publish { get; set; }

    /// <summary>Gets the reason as well.</summary>
    [Parameter, EditorRequired]
    public required Func<ReviewRow, string, CancellationToken, Task<BulkOutcome>> OnTakeDown { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Gets what was done, in a word.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private Task<BulkOutcome> TakeDown(ReviewRow review, CancellationToken cancellation) => OnTakeDown(review, reason, cancellation);

    private async Task RunAsync(Func<ReviewRow, CancellationToken, Task<BulkOutcome>> act)
    {
        (isBusy, problem) = (true, null);
        BulkOutcome outcome;
        try
        {
            outcome = await act(Review, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            return;
        }

        isBusy = false;
        if (outcome.IsDone)
            await OnDone.InvokeAsync(outcome.Text);
        else
            problem = outcome.Text;
    }
}
