using HotChocolate.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Tests against a host of their own.</summary>
public abstract class TransportTest : IAsyncLifetime
{
    private protected GraphQLHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    private protected static Task<GraphQLHost> StartAsync(
        GraphQLServerOptions? options = null,
        int maxRequestSize = 20_000_000,
        Action<IServiceCollection>? services = null)
        => GraphQLHost.StartAsync(
            schema => schema
                .AddQueryType<TransportQuery>()
                .AddMutationType<TransportMutation>()
                .AddUploadType()
                .AddHttpRequestInterceptor<TenantInterceptor>(),
            options,
            services,
            maxRequestSize);
}
