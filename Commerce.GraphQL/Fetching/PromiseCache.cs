namespace GreenDonut;

/// <summary>A cache for one request.</summary>
public sealed class PromiseCache : IPromiseCache
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PromiseCacheKey, Task> _tasks = [];

    public Task<T> GetOrAddTask<T>(PromiseCacheKey key, Func<PromiseCacheKey, Task<T>> createTask)
    {
        lock (_lock)
        {
            if (_tasks.TryGetValue(key, out var task))
                return (Task<T>)task;

            var created = createTask(key);
            _tasks.Add(key, created);
            return created;
        }
    }

    public bool TryAdd(PromiseCacheKey key, Task task)
    {
        lock (_lock)
            return _tasks.TryAdd(key, task);
    }

    public bool TryRemove(PromiseCacheKey key)
    {
        lock (_lock)
            return _tasks.Remove(key);
    }

    public void Clear()
    {
        lock (_lock)
            _tasks.Clear();
    }
}
