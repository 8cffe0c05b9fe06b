using Commerce.Admin.Hosting;
using Microsoft.JSInterop;

namespace Commerce.Admin.Components.Shared;

/// <summary>What only the browser can do: keep something for the person, save a file, print. Once it is gone, nothing happens.</summary>
public sealed class BrowserScript(IJSRuntime browser, AdminFiles files)
{
    /// <summary>Of the circuit, and gone with it.</summary>
    private IJSObjectReference? script;

    /// <summary>What the browser has kept under a name; null where there is nothing, or the browser keeps nothing.</summary>
    public async Task<string?> ReadAsync(string name)
    {
        try
        {
            return await (await ScriptAsync()).InvokeAsync<string?>("readKept", name);
        }
        catch (JSDisconnectedException)
        {
            return null;
        }
    }

    public Task WriteAsync(string name, string value) => CallAsync("keep", name, value);

    public Task SaveFileAsync(string name, string text) => CallAsync("saveFile", name, text);

    public Task PrintAsync() => CallAsync("printPage");

    private async Task CallAsync(string function, params object?[] arguments)
    {
        try
        {
            await (await ScriptAsync()).InvokeVoidAsync(function, arguments);
        }
        catch (JSDisconnectedException)
        {
            // Nobody waits for it any more.
        }
    }

    private async Task<IJSObjectReference> ScriptAsync() => script ??= await browser.InvokeAsync<IJSObjectReference>("import", files.Module("admin.js"));
}
