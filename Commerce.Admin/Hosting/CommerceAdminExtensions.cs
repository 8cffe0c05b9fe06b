using Commerce.Admin.Account;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Export;
using Commerce.Admin.Client;
using Commerce.Admin.Components;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Commerce.Admin.Hosting;
using Commerce.Admin.Inventory;
using Commerce.Admin.Security;
using Commerce.Admin.Shipments;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the admin into an application: its own, or the API's.</summary>
public static class CommerceAdminExtensions
{
    /// <summary>
    /// In bytes. A circuit's first message brings back what its page was rendered from (see <see cref="DataView{T}.MaxState"/>), which is more
    /// than the 32 kB that SignalR takes by itself; a page has two views at most.
    /// </summary>
    private const int MaxMessage = 1024 * 1024;

    /// <summary>
    /// Registers the admin. It finds the API under <c>Api:Url</c>; without that setting, at the address this process listens on.
    /// </summary>
    public static WebApplicationBuilder AddCommerceAdmin(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MaxMessage);
        services.AddCascadingAuthenticationState();

        services.AddAuthentication().AddCookie(AdminCookie.Scheme, AdminCookie.Configure);
        services.AddAuthorizationBuilder().AddPolicy(AdminCookie.Policy, AdminCookie.Configure);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "commerce.antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<AdminSessions>();
        services.AddScoped<CurrentSession>();
        services.AddScoped<StaffSignIn>();

        services.AddSingleton<StoreSettings>();
        services.AddSingleton<ApiAddress>();
        services.AddSingleton<GraphQLTransport>();
        services.AddScoped<GraphQLClient>();
        services.AddScoped<LiveUpdates>();
        services.AddScoped<ApiFiles>();
        services.AddScoped<BrowserScript>();
        services.AddScoped<UploadRequests>();
        services.AddSingleton<StockFileResults>();
        services.AddHttpClient(GraphQLTransport.HttpClientName, (provider, client) =>
        {
            client.BaseAddress = provider.GetRequiredService<ApiAddress>().Root;
            // The transport sets the limits: a query is impatient, an upload is not.
            client.Timeout = Timeout.InfiniteTimeSpan;
        });

        // Does nothing once published; before that, the files of the packages lie where only this finds them.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        services.AddSingleton(new AdminFiles(builder.Environment.WebRootFileProvider));
        services.AddSingleton<BlazorScript>();
        services.AddSingleton<IStartupFilter, AdminRequests>();
        return builder;
    }

    /// <summary>
    /// Maps the admin's pages below <c>/admin</c>. Call it after <c>UseAuthentication</c> and <c>UseAuthorization</c>.
    /// </summary>
    public static WebApplication MapCommerceAdmin(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapAdminFiles();
        app.MapAccount();
        app.MapPictures();
        app.MapImageUpload();
        app.MapProductExport();
        app.MapFeeds();
        app.MapLabels();
        app.MapStockFiles();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .RequireAuthorization(AdminCookie.Policy);
        return app;
    }

    private static void MapAdminFiles(this WebApplication app)
    {
        app.MapGet(BlazorScript.Path, (BlazorScript script, HttpContext context) => script.Serve(context)).AllowAnonymous();
        var manifest = Path.Combine(AppContext.BaseDirectory, app.Environment.ApplicationName + ".staticwebassets.endpoints.json");
        // Hosts without the build's manifest, such as test hosts, serve the same files from disk.
        if (File.Exists(manifest))
            app.MapStaticAssets().AllowAnonymous();
        else
            app.UseStaticFiles();
    }
}
