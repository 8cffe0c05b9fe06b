using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class InMemorySubscriptionsServiceCollectionExtensions
{
    /// <summary>Adds topics that live in this process.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(
        this IRequestExecutorBuilder builder,
        SubscriptionOptions? options = null)
    {
        builder.Services.AddInMemorySubscriptions(options);
        return builder;
    }

    /// <summary>Adds topics that live in this process.</summary>
    public static IServiceCollection AddInMemorySubscriptions(
        this IServiceCollection services,
        SubscriptionOptions? options = null)
    {
        services.TryAddSingleton(options ?? new SubscriptionOptions());
        services.TryAddSingleton<InMemoryPubSub>();
        services.TryAddSingleton<ITopicEventSender>(s => s.GetRequiredService<InMemoryPubSub>());
        services.TryAddSingleton<ITopicEventReceiver>(s => s.GetRequiredService<InMemoryPubSub>());
        return services;
    }
}
