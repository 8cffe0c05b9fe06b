using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>What was just done, in one sentence; where it can be taken back, with a button that does it and says what became of it.</summary>
public sealed partial class SavedNotice : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private (string? Text, UndoStep? Undo) shown;
    private Lists.BulkOutcome? outcome;
    private bool isBusy;

    [Parameter]
    public string? Text { get; set; }

    /// <summary>Takes it back; null where the shop has no way back.</summary>
    [Parameter]
    public UndoStep? Undo { get; set; }

    /// <summary>What else is to be said or done about it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Told when it was taken back: the page then loads.</summary>
    [Parameter]
    public EventCallback OnUndone { get; set; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (shown == (Text, Undo))
            return;
        (shown, outcome) = ((Text, Undo), null);
    }

    private async Task UndoAsync()
    {
        if (isBusy || Undo is not { } step)
            return;
        isBusy = true;
        var leaving = gone.Token;
        try
        {
            outcome = await step.Run(leaving);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            return;
        }

        isBusy = false;
        await OnUndone.InvokeAsync();
    }
}
