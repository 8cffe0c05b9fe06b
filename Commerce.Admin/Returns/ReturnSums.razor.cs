using System.Text.Json;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>What would go back for a return as it stands, or with what is being chosen.</summary>
public sealed partial class ReturnSums : IDisposable
{
    private CancellationTokenSource working = new();
    private string? asked;
    private ReturnPreview? preview;
    private GraphQLFailure? failure;

    [Parameter, EditorRequired]
    public required ReturnDetail Return { get; set; }

    /// <summary>Variables of the preview that are not as they are noted, by name.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, object?> Choices { get; set; } = new Dictionary<string, object?>();

    /// <summary>Gets what would go back.</summary>
    [Parameter]
    public EventCallback<ReturnPreview> OnKnown { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    public void Dispose()
    {
        working.Cancel();
        working.Dispose();
    }

    protected override Task OnParametersSetAsync()
    {
        var wanted = $"{Return.Id}:{Return.Version}:{JsonSerializer.Serialize(Choices, GraphQLRequest.Json)}";
        if (wanted == asked)
            return Task.CompletedTask;
        asked = wanted;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        await working.CancelAsync();
        working.Dispose();
        working = new CancellationTokenSource();
        var mine = working.Token;
        var variables = new Dictionary<string, object?>(Choices) { ["returnId"] = Return.Id };
        GraphQLResult<ReturnPreviewData> result;
        try
        {
            result = await Client.ExecuteAsync(ReturnPreviewData.Operation, variables, mine);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // Something else was chosen meanwhile.
            return;
        }

        if (mine.IsCancellationRequested)
            return;
        failure = (result as GraphQLResult<ReturnPreviewData>.Failed)?.Failure;
        if (result is not GraphQLResult<ReturnPreviewData>.Data { Value.ReturnPreview: { } found })
            return;
        preview = found;
        await OnKnown.InvokeAsync(found);
    }

    private string Amount(int cents) => Money.Format(cents, Return.Currency);
}
