using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>A data loader whose key and value types are not known.</summary>
public interface IDataLoader
{
    /// <summary>Values that go along with each batch.</summary>
    IImmutableDictionary<string, object?> ContextData { get; set; }

    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);

    void SetCacheEntry(object key, Task<object?> value);

    void RemoveCacheEntry(object key);

    void ClearCache();
}

/// <summary>Collects single loads and makes them in one go; remembers what was loaded for the rest of the request.</summary>
public interface IDataLoader<in TKey, TValue> : IDataLoader where TKey : notnull
{
    /// <summary>The value of the key; null where there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values in the order of the keys.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Remembers a value, unless one is known already.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    void RemoveCacheEntry(TKey key);

    /// <summary>The branch of the loader with the given key; made where there is none yet.</summary>
    /// <param name="key">What tells the branch apart: the same key always gives the same branch, whatever the state.</param>
    /// <param name="createBranch">Makes the branch.</param>
    /// <param name="state">What the branch is made for.</param>
    IDataLoader Branch<TState>(string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state);
}
