using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Types.Subscriptions;

/// <summary>Makes streams of events of everything that a method may return to open one.</summary>
internal static class SourceStreams
{
    /// <summary>Whether what a method returns, now or later, is a stream of events.</summary>
    public static bool CanBeMadeOf(Type type)
    {
        var value = type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;
        return typeof(ISourceStream).IsAssignableFrom(value) || Sequence(value) is not null;
    }

    /// <summary>Makes a stream of what a method returned.</summary>
    public static ISourceStream From(object? value, MethodInfo method)
    {
        if (value is ISourceStream stream) return stream;
        if (value is null || Sequence(value.GetType()) is not { } sequence) throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has not opened a stream of events.");

        var kind = sequence.GetGenericTypeDefinition();
        var name = kind == typeof(IAsyncEnumerable<>) ? nameof(FromAsyncEnumerable) : kind == typeof(IObservable<>) ? nameof(FromObservable) : nameof(FromEnumerable);
        var create = typeof(SourceStreams).GetMethod(name)!.MakeGenericMethod(sequence.GetGenericArguments()[0]);
        return (ISourceStream)create.Invoke(null, [value])!;
    }

    public static ISourceStream FromAsyncEnumerable<T>(IAsyncEnumerable<T> events) => new SourceStream<T>(events, static () => ValueTask.CompletedTask);

    public static ISourceStream FromEnumerable<T>(IEnumerable<T> events) => FromAsyncEnumerable(ReadAsync(events));

    public static ISourceStream FromObservable<T>(IObservable<T> events)
    {
        var channel = Channel.CreateUnbounded<T>(new UnboundedChannelOptions { SingleReader = true });
        var subscription = events.Subscribe(new ChannelObserver<T>(channel.Writer));
        return new SourceStream<T>(channel.Reader.ReadAllAsync(), () =>
        {
            subscription.Dispose();
            channel.Writer.TryComplete();
            return ValueTask.CompletedTask;
        });
    }

    private static Type? Sequence(Type type) => new[] { typeof(IAsyncEnumerable<>), typeof(IObservable<>), typeof(IEnumerable<>) }
        .Select(kind => type.GetInterfaces().Prepend(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == kind))
        .FirstOrDefault(found => found is not null);

    private static async IAsyncEnumerable<T> ReadAsync<T>(IEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in events)
        {
            // A sequence that never waits must not keep its thread, nor go on for nobody.
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private sealed class ChannelObserver<T>(ChannelWriter<T> writer) : IObserver<T>
    {
        public void OnCompleted() => writer.TryComplete();

        public void OnError(Exception error) => writer.TryComplete(error);

        public void OnNext(T value) => writer.TryWrite(value);
    }
}
