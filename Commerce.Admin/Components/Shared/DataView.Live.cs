using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>What others do to the data while it is on the screen.</summary>
public sealed partial class DataView<T>
{
    private CancellationTokenSource? listening;
    private string? heard;
    private bool isLive;
    private bool isBehind;

    /// <summary>Tells what happens to the data. Where it cannot, <see cref="Follow"/> asks; where only loading tells what is now, that is done once a second at most.</summary>
    [Parameter]
    public LiveSource<T>? Live { get; set; }

    [Inject]
    public required LiveUpdates Updates { get; set; }

    private bool IsOutdated => isBehind || (!isLive && data is not null && Follow?.Invoke(data) == true);

    /// <summary>Listens to the source, unless it is the one that is listened to.</summary>
    private async Task ListenAsync()
    {
        if (Live is not { } source || source.Key == heard)
            return;
        heard = source.Key;
        if (listening is not null)
            await listening.CancelAsync();
        listening?.Dispose();
        listening = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        isLive = false;
        var mine = listening.Token;
        try
        {
            await source.ListenAsync(Updates, signal => InvokeAsync(() => mine.IsCancellationRequested ? Task.CompletedTask : HearAsync(signal)), mine);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // The page was left, or shows something else.
        }
    }

    private async Task HearAsync(LiveSignal<Func<T, LiveChange<T>>> signal)
    {
        isLive = signal is not LiveSignal<Func<T, LiveChange<T>>>.Lost;
        // What was loaded before the connection stood may be older than it; so may be what is on its way.
        isBehind |= signal is LiveSignal<Func<T, LiveChange<T>>>.Connected || loading is not null;
        if (signal is not LiveSignal<Func<T, LiveChange<T>>>.Told { Event: var apply } || data is null)
            return;

        var told = apply(data);
        isBehind |= told.IsBehind;
        if (ReferenceEquals(told.Data, data))
            return;
        await ShowAsync(told.Data);
        StateHasChanged();
    }
}
