namespace GreenDonut;

public static class DataLoaderExtensions
{
    /// <exception cref="KeyNotFoundException">There is no value for the key.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false) ?? throw NotFound(key);

    /// <exception cref="KeyNotFoundException">There is no value for one of the keys.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        return [.. keys.Zip(values, static (key, value) => value ?? throw NotFound(key))];
    }

    /// <summary>Remembers a value, unless one is known already.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
        => dataLoader.SetCacheEntry(key, Task.FromResult(value));

    /// <summary>Has <paramref name="state"/> go along with every batch.</summary>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        TState state)
        where TKey : notnull
        => dataLoader.SetState(typeof(TState).FullName!, state);

    /// <summary>Has <paramref name="state"/> go along with every batch.</summary>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        string key,
        TState state)
        where TKey : notnull
    {
        dataLoader.ContextData = dataLoader.ContextData.SetItem(key, state);
        return dataLoader;
    }

    private static KeyNotFoundException NotFound(object key) => new($"There is no value for the key `{key}`.");
}
