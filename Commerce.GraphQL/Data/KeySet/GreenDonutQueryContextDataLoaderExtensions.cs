namespace GreenDonut.Data;

/// <summary>Has data loaders load what a client asked.</summary>
public static class GreenDonutQueryContextDataLoaderExtensions
{
    /// <summary>The branch of the loader that loads what a client asked; the loader reads it with <c>GetQueryContext</c>.</summary>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="context">What the client asked; null and empty give the loader itself.</param>
    public static IDataLoader<TKey, TValue> With<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, QueryContext<TValue>? context)
        where TKey : notnull
        => IsEmpty(context) ? dataLoader : DataLoaderStates.Branch(dataLoader, null, context);

    /// <inheritdoc cref="With{TKey, TValue}(IDataLoader{TKey, TValue}, QueryContext{TValue})"/>
    public static IDataLoader<TKey, TValue[]> With<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, QueryContext<TValue>? context)
        where TKey : notnull
        => IsEmpty(context) ? dataLoader : DataLoaderStates.Branch(dataLoader, null, context);

    /// <inheritdoc cref="With{TKey, TValue}(IDataLoader{TKey, TValue}, QueryContext{TValue})"/>
    public static IDataLoader<TKey, List<TValue>> With<TKey, TValue>(this IDataLoader<TKey, List<TValue>> dataLoader, QueryContext<TValue>? context)
        where TKey : notnull
        => IsEmpty(context) ? dataLoader : DataLoaderStates.Branch(dataLoader, null, context);

    private static bool IsEmpty<T>(QueryContext<T>? context) => context is null or { Selector: null, Predicate: null, Sorting: null };
}
