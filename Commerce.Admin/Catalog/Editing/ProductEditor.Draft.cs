using System.Text.Json;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>What was typed and not saved: the browser keeps it, so that it is there again when the server has forgotten the page.</summary>
public sealed partial class ProductEditor : IDisposable
{
    private static readonly TimeSpan KeepAfter = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource gone = new();
    private CancellationTokenSource? keeping;
    private bool hasDraft;

    [Inject]
    public required BrowserScript Browser { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private string DraftName => "commerce-product-" + (Product?.Id ?? "new");

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        keeping?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || await Browser.ReadAsync(DraftName) is not { Length: > 0 } kept || IsChanged || IsLocked)
            return;
        if (Read(kept) is not { } draft || draft.Form == untouched)
            return;
        // It may have been typed over another state than the one that is saved now.
        form = draft.Form;
        merge = draft.Before == untouched ? null : ProductMerge.Into(form, draft.Before, untouched);
        hasDraft = IsChanged;
        StateHasChanged();
    }

    private async Task EditedAsync()
    {
        hasDraft = false;
        if (keeping is not null)
            await keeping.CancelAsync();
        keeping?.Dispose();
        keeping = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        _ = KeepAsync(keeping.Token);
    }

    private async Task KeepAsync(CancellationToken superseded)
    {
        try
        {
            // Not with every letter.
            await Task.Delay(KeepAfter, Time, superseded);
            await Browser.WriteAsync(DraftName, IsChanged ? JsonSerializer.Serialize(new Draft(untouched, form)) : "");
        }
        catch (OperationCanceledException) when (superseded.IsCancellationRequested)
        {
            // More was typed, or the page was left.
        }
    }

    private async Task ForgetDraftAsync()
    {
        if (keeping is not null)
            await keeping.CancelAsync();
        hasDraft = false;
        await Browser.WriteAsync(DraftName, "");
    }

    private static Draft? Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<Draft>(kept);
        }
        catch (JsonException)
        {
            // Of another version of this page: there is nothing to be had from it.
            return null;
        }
    }

    /// <param name="Before">As it was saved when the typing began.</param>
    private sealed record Draft(ProductForm Before, ProductForm Form);
}
