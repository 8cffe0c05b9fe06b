using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Execution.Processing;

/// <summary>Reads asynchronous sequences, queries among them, to the end: value completion reads lists only.</summary>
internal static class ResultMaterializer
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, Task<object>>?> s_readers = [];
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, IAsyncEnumerator<object?>>> s_openers = [];

    public static bool IsNeeded(object? value)
        // Nearly everything is excluded without a look-up.
        => value is not (null or string or Array or System.Collections.IList or ProjectedRow or RawJson)
            && FindReader(value.GetType()) is not null;

    public static Task<object> MaterializeAsync(object value, CancellationToken cancellationToken)
        => FindReader(value.GetType())!(value, cancellationToken);

    /// <summary>Opens an asynchronous sequence that is read item by item.</summary>
    public static IAsyncEnumerator<object?> Open(object value, CancellationToken cancellationToken)
        => s_openers.GetOrAdd(value.GetType(), CreateOpener)(value, cancellationToken);

    private static Func<object, CancellationToken, Task<object>>? FindReader(Type type) => s_readers.GetOrAdd(type, CreateReader);

    private static Func<object, CancellationToken, Task<object>>? CreateReader(Type type)
        => SequenceOf(type) is { } sequence ? Compile<Task<object>>(nameof(ReadAsync), sequence) : null;

    private static Func<object, CancellationToken, IAsyncEnumerator<object?>> CreateOpener(Type type)
        => Compile<IAsyncEnumerator<object?>>(nameof(Box), SequenceOf(type)!);

    private static Type? SequenceOf(Type type)
        => type.GetInterfaces().Append(type)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static Func<object, CancellationToken, TResult> Compile<TResult>(string methodName, Type sequence)
    {
        var method = typeof(ResultMaterializer)
            .GetMethod(methodName, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(sequence.GetGenericArguments());
        var value = Expression.Parameter(typeof(object));
        var cancellation = Expression.Parameter(typeof(CancellationToken));
        return Expression
            .Lambda<Func<object, CancellationToken, TResult>>(
                Expression.Call(method, Expression.Convert(value, sequence), cancellation),
                value,
                cancellation)
            .Compile();
    }

    private static async IAsyncEnumerator<object?> Box<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    private static async Task<object> ReadAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            list.Add(item);
        return list;
    }
}
