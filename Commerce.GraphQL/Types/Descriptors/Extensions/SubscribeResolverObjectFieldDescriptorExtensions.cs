using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types.Subscriptions;

namespace HotChocolate.Types;

/// <summary>Opens the streams behind subscription fields.</summary>
public static class SubscribeResolverObjectFieldDescriptorExtensions
{
    /// <summary>Executes the field for each event of an observable.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<IObservable<TMessage>>> subscribe)
        => descriptor.Subscribe(async c => SourceStreams.FromObservable(await subscribe(c).ConfigureAwait(false)));

    /// <summary>Executes the field for each event of an observable.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, IObservable<TMessage>> subscribe)
        => descriptor.Subscribe(c => Task.FromResult(subscribe(c)));

    /// <summary>Executes the field for each item of a sequence.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<IEnumerable<TMessage>>> subscribe)
        => descriptor.Subscribe(async c => SourceStreams.FromEnumerable(await subscribe(c).ConfigureAwait(false)));

    /// <summary>Executes the field for each item of a sequence.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, IEnumerable<TMessage>> subscribe)
        => descriptor.Subscribe(c => Task.FromResult(subscribe(c)));

    /// <summary>Executes the field for each item of an asynchronous sequence.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<IAsyncEnumerable<TMessage>>> subscribe)
        => descriptor.Subscribe(async c => SourceStreams.FromAsyncEnumerable(await subscribe(c).ConfigureAwait(false)));

    /// <summary>Executes the field for each item of an asynchronous sequence.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, IAsyncEnumerable<TMessage>> subscribe)
        => descriptor.Subscribe(c => Task.FromResult(subscribe(c)));

    /// <summary>Executes the field for each message of a topic.</summary>
    public static IObjectFieldDescriptor SubscribeToTopic<TMessage>(this IObjectFieldDescriptor descriptor, string topicName)
        => descriptor.SubscribeToTopic<TMessage>(_ => topicName);

    /// <summary>Executes the field for each message of the topic whose name is the value of an argument.</summary>
    public static IObjectFieldDescriptor SubscribeToTopicByArgument<TMessage>(this IObjectFieldDescriptor descriptor, string argumentName)
        => descriptor.SubscribeToTopic<TMessage>(c => c.ArgumentValue<object>(argumentName).ToString()!);

    /// <summary>Executes the field for each message of a topic.</summary>
    public static IObjectFieldDescriptor SubscribeToTopic<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, string> resolveTopic)
        => descriptor.SubscribeToTopic<TMessage>(c => new ValueTask<string>(resolveTopic(c)));

    /// <summary>Executes the field for each message of a topic.</summary>
    public static IObjectFieldDescriptor SubscribeToTopic<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, ValueTask<string>> resolveTopic)
        => descriptor.Subscribe(async c =>
        {
            var topic = await resolveTopic(c).ConfigureAwait(false);
            return await c.Service<ITopicEventReceiver>().SubscribeAsync<TMessage>(topic, c.RequestAborted).ConfigureAwait(false);
        });
}
