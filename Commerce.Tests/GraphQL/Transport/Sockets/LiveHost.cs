using System.Net.WebSockets;
using Commerce.Tests.Support;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>A schema with subscriptions behind a real server on this machine.</summary>
internal sealed class LiveHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LiveHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address => new(_app.Urls.First());

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public ITopicEventSender Topics => Services.GetRequiredService<ITopicEventSender>();

    public SocketGate Gate => Services.GetRequiredService<SocketGate>();

    public static async Task<LiveHost> StartAsync(
        GraphQLServerOptions? options = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        Action<IRequestExecutorBuilder>? schema = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
            builder.Configuration[name] = value;
        builder.Services.AddAuthentication(UserHeader.Name).AddScheme<AuthenticationSchemeOptions, UserHeader>(UserHeader.Name, null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<SocketGate>().AddSingleton<Produced>();
        services?.Invoke(builder.Services);
        (schema ?? AddSchema)(builder.AddGraphQL(disableDefaultSecurity: true));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets();
        var endpoint = app.MapGraphQL();
        if (options is not null)
            endpoint.WithOptions(options);
        app.MapGraphQLWebSocket("/ws").WithOptions(options?.Sockets ?? new GraphQLSocketOptions());
        await app.StartAsync();
        return new LiveHost(app);
    }

    /// <summary>Opens a socket.</summary>
    public async Task<LiveSocket> OpenAsync(string path = "/graphql", string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
            socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new UriBuilder(Address) { Scheme = "ws", Path = path }.Uri, CancellationToken.None);
        return new LiveSocket(socket);
    }

    /// <summary>Opens a socket and introduces its client.</summary>
    public async Task<LiveSocket> ConnectAsync(string payload = "{}")
    {
        var socket = await OpenAsync();
        await socket.SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        await socket.ExpectAsync("""{"type":"connection_ack"}""");
        return socket;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static void AddSchema(IRequestExecutorBuilder builder) => builder
        .AddQueryType<TransportQuery>()
        .AddMutationType<LiveMutation>()
        .AddSubscriptionType<LiveSubscription>()
        .AddAuthorization()
        .AddInMemorySubscriptions()
        .AddSocketSessionInterceptor(services => services.GetRequiredService<SocketGate>());
}
