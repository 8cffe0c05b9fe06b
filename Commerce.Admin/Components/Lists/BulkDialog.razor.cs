using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>Asks once, then does the same to one row after another and says of each what became of it.</summary>
public sealed partial class BulkDialog<TRow> : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private readonly string whyId = "why-" + Guid.NewGuid().ToString("N")[..8];
    private List<Item> items = [];
    private bool hasRun;
    private bool isRunning;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What the button says: the act itself, with its object.</summary>
    [Parameter, EditorRequired]
    public required string Confirm { get; set; }

    [Parameter]
    public string Dismiss { get; set; } = "Keep as they are";

    [Parameter]
    public bool IsDanger { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required Func<TRow, string> Name { get; set; }

    /// <summary>Does it to one row. The text is the same each time this row is tried, and can serve as the act's idempotency key.</summary>
    [Parameter, EditorRequired]
    public required Func<TRow, string, CancellationToken, Task<BulkOutcome>> Run { get; set; }

    /// <summary>Why it cannot be confirmed yet; null when it can.</summary>
    [Parameter]
    public string? NotReady { get; set; }

    /// <summary>What will happen.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Told whether anything was tried.</summary>
    [Parameter]
    public EventCallback<bool> OnClose { get; set; }

    private string Summary
    {
        get
        {
            var done = items.Count(item => item.Outcome is { IsDone: true });
            return done == items.Count ? $"All {done:N0} done." : $"{done:N0} done, {items.Count - done:N0} not: the reasons stand beside them.";
        }
    }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override void OnInitialized() => items = [.. Rows.Select(row => new Item(row))];

    private async Task RunAllAsync()
    {
        (hasRun, isRunning) = (true, true);
        foreach (var item in items)
        {
            try
            {
                item.Outcome = await Run(item.Row, item.Key, gone.Token);
            }
            catch (OperationCanceledException) when (gone.IsCancellationRequested)
            {
                return;
            }

            StateHasChanged();
        }

        isRunning = false;
    }

    private sealed class Item(TRow row)
    {
        public TRow Row { get; } = row;

        public string Key { get; } = Guid.NewGuid().ToString();

        public BulkOutcome? Outcome { get; set; }
    }
}
