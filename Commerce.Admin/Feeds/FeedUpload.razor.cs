using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Commerce.Admin.Feeds;

/// <summary>
/// Takes a file by drop or choice. The browser sends it to the admin's upload endpoint by itself, so a large file does not squeeze through the
/// circuit; the script reports how far it is.
/// </summary>
public sealed partial class FeedUpload : IAsyncDisposable
{
    /// <summary>What a file may bring; the words are those of the API.</summary>
    internal static readonly string[] Types = ["PRODUCTS", "INVENTORY", "PRICES"];

    internal static readonly string[] Formats = ["SHOPIFY_CSV", "WOOCOMMERCE_CSV", "GOOGLE_TSV", "GOOGLE_XML", "JSONL"];

    private ElementReference zone;
    private IJSObjectReference? script;
    private DotNetObjectReference<FeedUpload>? self;
    private Phase phase;
    private string filename = "";
    private long sent;
    private long size;
    private double percent;
    private string feedType = "PRODUCTS";
    private string format = "";
    private bool dryRun;
    private string? problem;

    private enum Phase
    {
        Waiting,
        Sending
    }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required AdminFiles Files { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required AntiforgeryStateProvider Antiforgery { get; set; }

    private string SentText => percent < 100
        ? $"{ByteSize.Format(sent)} of {ByteSize.Format(size)}"
        : "Handing over to the shop…";

    /// <summary>The browser has a file; the answer says where to send it.</summary>
    [JSInvokable]
    public UploadTarget Begin(string name, long bytes)
    {
        (phase, filename, size, sent, percent, problem) = (Phase.Sending, name, bytes, 0, 0, null);
        StateHasChanged();
        var query = new QueryStringBuilder()
            .Add("filename", name)
            .Add("feedType", feedType)
            .Add("format", format)
            .Add("dryRun", dryRun ? "true" : null);
        return new UploadTarget(AdminLinks.FeedUploadPath + query, Antiforgery.GetAntiforgeryToken()?.Value);
    }

    [JSInvokable]
    public void Progress(long bytes)
    {
        sent = bytes;
        percent = size == 0 ? 100 : Math.Round(100d * bytes / size, 1);
        StateHasChanged();
    }

    [JSInvokable]
    public void Done(string feedId) => Navigation.NavigateTo(AdminLinks.Feed(feedId));

    [JSInvokable]
    public void Fail(string message)
    {
        (phase, problem) = (Phase.Waiting, message);
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
        Fail("The upload was cancelled; nothing was imported.");
    }
}

/// <param name="Token">The antiforgery token that the endpoint asks for in a header.</param>
public sealed record UploadTarget(string Url, string? Token);

internal static class ByteSize
{
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB"];

    public static string Format(long bytes)
    {
        var (amount, unit) = ((double)bytes, 0);
        for (; amount >= 1000 && unit < Units.Length - 1; unit++)
            amount /= 1000;
        return amount.ToString(unit == 0 ? "N0" : "N1", CultureInfo.CurrentCulture) + " " + Units[unit];
    }
}
