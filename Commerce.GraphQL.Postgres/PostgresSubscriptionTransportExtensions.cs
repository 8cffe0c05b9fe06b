using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Subscriptions.Postgres;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds topics that all nodes on one PostgreSQL database share.</summary>
public static class PostgresSubscriptionTransportExtensions
{
    /// <summary>Adds topics that all nodes on one PostgreSQL database share.</summary>
    public static IRequestExecutorBuilder AddPostgresSubscriptions(
        this IRequestExecutorBuilder builder,
        Action<PostgresSubscriptionOptions> configure)
        => builder.AddPostgresSubscriptions((_, options) => configure(options));

    /// <inheritdoc cref="AddPostgresSubscriptions(IRequestExecutorBuilder, Action{PostgresSubscriptionOptions})" />
    public static IRequestExecutorBuilder AddPostgresSubscriptions(
        this IRequestExecutorBuilder builder,
        Action<IServiceProvider, PostgresSubscriptionOptions> configure)
    {
        builder.Services.AddPostgresSubscriptionPublisher(configure);
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<PostgresPubSub>());
        return builder;
    }

    /// <summary>Adds only what sends to topics, for processes that serve no subscriptions.</summary>
    public static IServiceCollection AddPostgresSubscriptionPublisher(
        this IServiceCollection services,
        Action<IServiceProvider, PostgresSubscriptionOptions> configure)
    {
        services.TryAddSingleton(provider =>
        {
            var options = new PostgresSubscriptionOptions();
            configure(provider, options);
            return options;
        });
        services.TryAddSingleton<PostgresPubSub>();
        services.TryAddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<PostgresPubSub>());
        return services;
    }
}
