using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Asks before a mutation, runs it, and shows what the shop says to it. A refusal keeps the dialog and what was typed; that somebody else was
/// faster is told as what they changed.
/// </summary>
public sealed partial class ActionDialog<TData> : IDisposable
{
    private const string Stale = "STALE_VERSION";

    private readonly CancellationTokenSource gone = new();
    private readonly string whyId = "why-" + Guid.NewGuid().ToString("N")[..8];
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private bool isBusy;

    /// <summary>A question, with the name of what it is about.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The act, with its object.</summary>
    [Parameter, EditorRequired]
    public required string Confirm { get; set; }

    [Parameter]
    public string Dismiss { get; set; } = "Close";

    [Parameter]
    public bool IsDanger { get; set; }

    [Parameter]
    public bool IsWide { get; set; }

    /// <summary>Why it cannot be confirmed yet; null when it can.</summary>
    [Parameter]
    public string? NotReady { get; set; }

    [Parameter, EditorRequired]
    public required GraphQLOperation<TData> Operation { get; set; }

    /// <summary>The mutation's variables. An idempotency key in them is to be the same until the shop has answered.</summary>
    [Parameter, EditorRequired]
    public required Func<object> Variables { get; set; }

    /// <summary>What will happen, and what is to be chosen.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public EventCallback<TData> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Told when somebody else was faster: the page then loads, and says what is different in <see cref="Changes"/>.</summary>
    [Parameter]
    public EventCallback OnStale { get; set; }

    /// <summary>What somebody else has changed since the dialog was opened.</summary>
    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    [Inject]
    public required GraphQLClient Client { get; set; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private Task CloseAsync() => isBusy ? Task.CompletedTask : OnClose.InvokeAsync();

    private async Task RunAsync()
    {
        if (isBusy || NotReady is not null)
            return;
        (isBusy, refusals, failure) = (true, [], null);
        var leaving = gone.Token;
        GraphQLResult<TData> result;
        try
        {
            result = await Client.ExecuteAsync(Operation, Variables(), leaving);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            return;
        }

        isBusy = false;
        failure = (result as GraphQLResult<TData>.Failed)?.Failure;
        refusals = (result as GraphQLResult<TData>.Refused)?.Errors ?? [];
        if (refusals.Any(error => error.Code == Stale))
            await OnStale.InvokeAsync();
        if (result is GraphQLResult<TData>.Data { Value: var value })
            await OnDone.InvokeAsync(value);
    }
}
