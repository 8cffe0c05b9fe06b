namespace GreenDonut.DependencyInjection;

/// <summary>The loaders of one execution, and what they share: the cache and the scheduler.</summary>
internal sealed class DataLoaderScope(IServiceProvider services, DataLoaderRegistry registry, IBatchScheduler scheduler)
    : IDataLoaderScope
{
    private readonly Lock _lock = new();
    private Dictionary<(Type Type, string? Name), IDataLoader>? _loaders;
    private PromiseCache? _cache;

    public IBatchScheduler Scheduler => scheduler;

    public PromiseCache Cache => _cache ?? Interlocked.CompareExchange(ref _cache, new PromiseCache(), null) ?? _cache;

    public T GetDataLoader<T>() where T : IDataLoader => (T)GetDataLoader(typeof(T));

    public IDataLoader GetDataLoader(Type type)
    {
        lock (_lock)
        {
            _loaders ??= [];
            if (!_loaders.TryGetValue((type, null), out var loader))
                _loaders.Add((type, null), loader = registry.Create(type, services));
            return loader;
        }
    }

    public T GetDataLoader<T>(DataLoaderFactory<T> createDataLoader, string? name = null) where T : IDataLoader
    {
        lock (_lock)
        {
            _loaders ??= [];
            if (!_loaders.TryGetValue((typeof(T), name ?? ""), out var loader))
                _loaders.Add((typeof(T), name ?? ""), loader = createDataLoader(services));
            return (T)loader;
        }
    }
}
