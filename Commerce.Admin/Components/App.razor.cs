using Commerce.Admin.Components.Lists;
using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Commerce.Admin.Components;

/// <summary>The document around every page. Appearance comes from cookies, so that the first paint is right without a script.</summary>
public sealed partial class App
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required AdminFiles Files { get; set; }

    /// <summary>Pages that need the HTTP response, as the sign-in does for its cookie, are rendered without a circuit.</summary>
    private IComponentRenderMode? Mode => Http.AcceptsInteractiveRouting() ? RenderMode.InteractiveServer : null;

    private string? Theme => Http.Request.Cookies["commerce-theme"] is "light" or "dark" ? Http.Request.Cookies["commerce-theme"] : null;

    private string? Zone => Http.Request.Cookies[ReaderZone.Cookie];

    private string? Navigation => Http.Request.Cookies["commerce-nav"] == "collapsed" ? "collapsed" : null;

    private string Media(string scheme) => Theme switch
    {
        null => $"(prefers-color-scheme: {scheme})",
        var chosen => chosen == scheme ? "all" : "not all"
    };
}
