using Commerce.Admin.Hosting;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Commerce.Admin.Components.Layout;

/// <summary>
/// A circuit that renewed its tokens has the browser make a request, so that the cookie gets them too: the old refresh token in it is spent.
/// </summary>
public sealed class SessionKeeper(CurrentSession current, IJSRuntime browser, AdminFiles files) : ComponentBase, IAsyncDisposable
{
    private AdminSession? session;
    private IJSObjectReference? script;

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
            session.Renewed -= Keep;
        if (script is null)
            return;
        try
        {
            await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || await current.GetAsync() is not { } mine)
            return;
        script = await browser.InvokeAsync<IJSObjectReference>("import", files.Module("admin.js"));
        session = mine;
        session.Renewed += Keep;
    }

    private void Keep() => _ = InvokeAsync(async () =>
    {
        try
        {
            await script!.InvokeVoidAsync("renewSession", AdminLinks.RenewPath);
        }
        catch (JSDisconnectedException)
        {
            // Another page of the same browser, or its next one, will do it.
        }
    });
}
