using System.Globalization;
using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Subscriptions;

/// <summary>Opens the streams of topics whose names may hold values of arguments.</summary>
internal static class TopicStreams
{
    private static readonly MethodInfo s_subscribe = typeof(TopicStreams).GetMethod(nameof(SubscribeTo), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="message">The type of the messages.</param>
    /// <param name="topic">The name of the topic, with <c>{argument}</c> where the value of an argument stands.</param>
    /// <param name="arguments">The arguments of the field.</param>
    public static SubscribeResolverDelegate Opener(Type message, string topic, IReadOnlyList<ArgumentDefinition> arguments)
    {
        var subscribe = s_subscribe.MakeGenericMethod(message).CreateDelegate<Func<IResolverContext, string, ValueTask<Execution.ISourceStream>>>();
        string[] names = [.. arguments.Select(a => a.Name).Where(name => topic.Contains(Placeholder(name), StringComparison.Ordinal))];
        return names.Length == 0
            ? context => subscribe(context, topic)
            : context => subscribe(context, names.Aggregate(topic, (text, name) => text.Replace(Placeholder(name), Text(context.ArgumentValue<object>(name)), StringComparison.Ordinal)));
    }

    private static async ValueTask<Execution.ISourceStream> SubscribeTo<TMessage>(IResolverContext context, string topic)
        => await context.Service<ITopicEventReceiver>().SubscribeAsync<TMessage>(topic, null, null, context.RequestAborted).ConfigureAwait(false);

    private static string Placeholder(string name) => $"{{{name}}}";

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
