using System.Globalization;
using Bunit;
using Bunit.TestDoubles;
using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Hosting;
using Commerce.Admin.Inventory;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Commerce.Tests.Admin;

/// <summary>What a component of the admin finds around it, with a fake API behind and somebody signed in.</summary>
public abstract class ComponentTest : BunitContext
{
    private readonly BunitAuthorizationContext authorization;

    private protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Api:Url", "http://api.test")]).Build());
        Services.AddSingleton<IServer, NoServer>();
        Services.AddSingleton<ApiAddress>();
        Services.AddSingleton<StoreSettings>();
        Services.AddSingleton(new AdminFiles(new NullFileProvider()));
        Services.AddHttpClient(GraphQLTransport.HttpClientName, client => client.BaseAddress = new Uri("http://api.test/"))
            .ConfigurePrimaryHttpMessageHandler(() => Api);
        Services.AddSingleton<GraphQLTransport>();
        Services.AddSingleton<AdminSessions>();
        Services.AddScoped<CurrentSession>();
        Services.AddScoped<GraphQLClient>();
        Services.AddScoped<LiveUpdates>();
        Services.AddScoped<BrowserScript>();
        Services.AddSingleton<StockFileResults>();
        Services.AddSingleton<AntiforgeryStateProvider, FixedToken>();
        Services.AddLogging();
        JSInterop.Mode = JSRuntimeMode.Loose;
        State = this.AddBunitPersistentComponentState();

        authorization = AddAuthorization();
        SignInAs("MERCHANDISER");
        Services.GetRequiredService<AdminSessions>()
            .GetOrAdd("s1", new SessionTokens("access-1", "refresh-1", DateTimeOffset.MaxValue.AddDays(-1)));
    }

    /// <summary>What a page hands from the server to its circuit.</summary>
    private protected BunitPersistentComponentState State { get; }

    private protected FakeApi Api { get; } = new();

    private protected void SignInAs(string role)
    {
        var person = new Person("1", "mia@example.com", "Mia", "Merchant", role);
        authorization.SetAuthorized("Mia");
        authorization.SetRoles(role);
        authorization.SetClaims([.. AdminCookie.Principal("s1", person).Claims]);
    }

    private sealed class FixedToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token", "field");
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
