namespace GreenDonut;

/// <summary>Remembers loads, begun or done, of all loaders of a request.</summary>
public interface IPromiseCache
{
    /// <summary>The remembered load, or the one made by <paramref name="createTask"/>.</summary>
    Task<T> GetOrAddTask<T>(PromiseCacheKey key, Func<PromiseCacheKey, Task<T>> createTask);

    /// <summary>False when a load of the key is known already.</summary>
    bool TryAdd(PromiseCacheKey key, Task task);

    bool TryRemove(PromiseCacheKey key);

    void Clear();
}

/// <param name="Type">The kind of value, usually the loader's name.</param>
public readonly record struct PromiseCacheKey(string Type, object Key);
