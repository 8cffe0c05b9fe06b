using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Takes a file by drop or choice. The browser sends it to an endpoint of the admin by itself, so a large file does not squeeze through the
/// circuit; the script reports how far it is.
/// </summary>
public sealed partial class UploadZone : IAsyncDisposable
{
    private ElementReference zone;
    private IJSObjectReference? script;
    private DotNetObjectReference<UploadZone>? self;
    private bool isSending;
    private string filename = "";
    private long sent;
    private long size;
    private double percent;
    private string? problem;

    /// <summary>What is uploaded, for those who do not see it.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What the browser offers to choose: endings and media types, separated by commas.</summary>
    [Parameter, EditorRequired]
    public required string Accept { get; set; }

    /// <summary>What it may be, for people.</summary>
    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string InputId { get; set; } = "upload-" + Guid.NewGuid().ToString("N")[..8];

    /// <summary>Where the file of this name goes: an endpoint made with <see cref="UploadRequests"/>.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> Address { get; set; }

    /// <summary>What is said of an upload that was broken off.</summary>
    [Parameter]
    public string Cancelled { get; set; } = "The upload was cancelled; nothing was done.";

    /// <summary>What is to be chosen beside the file.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Gets the id that the endpoint answered with.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required AdminFiles Files { get; set; }

    [Inject]
    public required AntiforgeryStateProvider Antiforgery { get; set; }

    private string SentText => percent < 100
        ? $"{ByteSize.Format(sent)} of {ByteSize.Format(size)}"
        : "Handing over to the shop…";

    /// <summary>The browser has a file; the answer says where to send it.</summary>
    [JSInvokable]
    public UploadTarget Begin(string name, long bytes)
    {
        (isSending, filename, size, sent, percent, problem) = (true, name, bytes, 0, 0, null);
        StateHasChanged();
        return new UploadTarget(Address(name), Antiforgery.GetAntiforgeryToken()?.Value);
    }

    [JSInvokable]
    public void Progress(long bytes)
    {
        sent = bytes;
        percent = size == 0 ? 100 : Math.Round(100d * bytes / size, 1);
        StateHasChanged();
    }

    [JSInvokable]
    public Task Done(string id)
    {
        isSending = false;
        StateHasChanged();
        return OnDone.InvokeAsync(id);
    }

    [JSInvokable]
    public void Fail(string message)
    {
        (isSending, problem) = (false, message);
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (script is not null)
        {
            try
            {
                await script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and the script with it.
            }
        }

        self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", Files.Module("upload.js"));
        await script.InvokeVoidAsync("attach", zone, self);
    }

    private async Task CancelAsync()
    {
        if (script is not null)
            await script.InvokeVoidAsync("cancel", zone);
        Fail(Cancelled);
    }
}

/// <param name="Token">The antiforgery token that the endpoint asks for in a header.</param>
public sealed record UploadTarget(string Url, string? Token);
