using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Searches while one types, a moment after the last key. The key <c>/</c> leads here.</summary>
public sealed partial class SearchBox : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private CancellationTokenSource typing = new();

    /// <summary>Only a circuit gets as far as to hear what is typed.</summary>
    private bool isLive;

    [Parameter]
    public string? Value { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Gets the text without blanks around it, or null when it is empty.</summary>
    [Parameter]
    public EventCallback<string?> OnSearch { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    public void Dispose() => typing.Dispose();

    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender)
            return;
        isLive = true;
        StateHasChanged();
    }

    private async Task TypeAsync(ChangeEventArgs change)
    {
        await typing.CancelAsync();
        typing.Dispose();
        typing = new CancellationTokenSource();
        var latest = typing.Token;
        await Task.Delay(Pause, Time, CancellationToken.None);
        if (latest.IsCancellationRequested)
            return;
        await OnSearch.InvokeAsync(change.Value as string is { } text && text.Trim() is { Length: > 0 } words ? words : null);
    }
}
