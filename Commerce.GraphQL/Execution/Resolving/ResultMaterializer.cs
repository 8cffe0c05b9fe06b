using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Execution.Processing;

/// <summary>Reads asynchronous sequences, queries among them, to the end: value completion reads lists only.</summary>
internal static class ResultMaterializer
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, Task<object>>?> s_readers = [];

    public static bool IsNeeded(object? value)
        // Nearly everything is excluded without a look-up.
        => value is not (null or string or Array or System.Collections.IList or ProjectedRow or RawJson)
            && FindReader(value.GetType()) is not null;

    public static Task<object> MaterializeAsync(object value, CancellationToken cancellationToken)
        => FindReader(value.GetType())!(value, cancellationToken);

    private static Func<object, CancellationToken, Task<object>>? FindReader(Type type) => s_readers.GetOrAdd(type, CreateReader);

    private static Func<object, CancellationToken, Task<object>>? CreateReader(Type type)
    {
        var sequence = type.GetInterfaces().Append(type)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (sequence is null)
            return null;

        var read = typeof(ResultMaterializer)
            .GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(sequence.GetGenericArguments());
        var value = Expression.Parameter(typeof(object));
        var cancellation = Expression.Parameter(typeof(CancellationToken));
        return Expression
            .Lambda<Func<object, CancellationToken, Task<object>>>(
                Expression.Call(read, Expression.Convert(value, sequence), cancellation),
                value,
                cancellation)
            .Compile();
    }

    private static async Task<object> ReadAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            list.Add(item);
        return list;
    }
}
