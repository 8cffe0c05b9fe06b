using System.Text.Json;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Loads what a page shows and renders one of three: the data, the shop's refusal, or why there is no answer. A lost API is asked again until it
/// answers; what happens to the data is followed; what was rendered on the server is not loaded twice.
/// </summary>
public sealed partial class DataView<T> : IDisposable
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FollowEvery = TimeSpan.FromSeconds(1);

    /// <summary>In characters. What is longer is loaded again by the circuit: it would come back in the message that opens it, which has its limit.</summary>
    internal const int MaxState = 256 * 1024;

    private readonly CancellationTokenSource gone = new();
    private CancellationTokenSource? loading;
    private PersistingComponentStateSubscription persisting;
    private object? loadedKey;
    private T? data;
    private GraphQLFailure? failure;
    private IReadOnlyList<UserError> refusals = [];
    private bool isStale;

    /// <summary>What is shown, by value: another key is another load. Its text names the state handed from server to circuit.</summary>
    [Parameter, EditorRequired]
    public required object Key { get; set; }

    [Parameter, EditorRequired]
    public required Func<CancellationToken, Task<GraphQLResult<T>>> Load { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<T> ChildContent { get; set; }

    /// <summary>A skeleton of the same size as the data, so that nothing shifts.</summary>
    [Parameter]
    public RenderFragment? Loading { get; set; }

    /// <summary>While it says so, the data is loaded anew every second, unless <see cref="Live"/> tells of it.</summary>
    [Parameter]
    public Func<T, bool>? Follow { get; set; }

    /// <summary>Tells the page, which may show some of it outside of this view.</summary>
    [Parameter]
    public EventCallback<T> OnData { get; set; }

    /// <summary>Told when the address's place is not in the list; the page then goes to the list's beginning.</summary>
    [Parameter]
    public EventCallback OnLostPlace { get; set; }

    [Inject]
    public required PersistentComponentState State { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private string StateName => $"{typeof(T).Name}:{Key}";

    public Task ReloadAsync() => LoadAsync(quietly: data is null);

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        loading?.Dispose();
        listening?.Dispose();
        persisting.Dispose();
    }

    protected override void OnInitialized() => persisting = State.RegisterOnPersisting(() =>
    {
        if (data is not null && JsonSerializer.SerializeToElement(data) is var state && state.GetRawText().Length <= MaxState)
            State.PersistAsJson(StateName, state);
        return Task.CompletedTask;
    });

    protected override async Task OnParametersSetAsync()
    {
        if (Equals(Key, loadedKey))
            return;
        var isFirst = loadedKey is null;
        loadedKey = Key;
        if (isFirst && State.TryTakeFromJson<T>(StateName, out var rendered) && rendered is not null)
            await ShowAsync(rendered);
        else
            await LoadAsync(quietly: false);
    }

    /// <summary>Only a circuit gets here, so only a circuit listens and keeps asking.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var hearing = ListenAsync();
        await (firstRender ? Task.WhenAll(KeepUpAsync(), hearing) : hearing);
    }

    private async Task KeepUpAsync()
    {
        var leaving = gone.Token;
        try
        {
            while (!leaving.IsCancellationRequested)
            {
                await Task.Delay(failure is null ? FollowEvery : RetryEvery, Time, leaving);
                if (isStale || (failure is null ? !IsOutdated : failure.Kind != FailureKind.Unreachable))
                    continue;
                await LoadAsync(quietly: true);
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // The page was left; nobody waits for this any more.
        }
    }

    private async Task LoadAsync(bool quietly)
    {
        if (loading is not null)
            await loading.CancelAsync();
        loading?.Dispose();
        loading = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        var mine = loading.Token;
        isStale = !quietly;
        isBehind = false;

        GraphQLResult<T> result;
        try
        {
            result = await Load(mine);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return;
        }

        if (mine.IsCancellationRequested)
            return;
        loading.Dispose();
        loading = null;
        await ShowAsync(result);
    }

    private async Task ShowAsync(GraphQLResult<T> result)
    {
        isStale = false;
        if (result is GraphQLResult<T>.Failed { Failure.Kind: FailureKind.LostPlace } && OnLostPlace.HasDelegate)
        {
            await OnLostPlace.InvokeAsync();
            return;
        }

        failure = (result as GraphQLResult<T>.Failed)?.Failure;
        refusals = (result as GraphQLResult<T>.Refused)?.Errors ?? [];
        if (result is GraphQLResult<T>.Data { Value: var value })
            await ShowAsync(value);
    }

    private Task ShowAsync(T value)
    {
        data = value;
        return OnData.InvokeAsync(value);
    }
}
