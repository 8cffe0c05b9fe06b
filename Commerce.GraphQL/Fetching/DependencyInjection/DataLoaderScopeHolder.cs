namespace GreenDonut.DependencyInjection;

/// <summary>The current loaders of a service scope: a new set for each operation that is executed with it.</summary>
internal sealed class DataLoaderScopeHolder(DataLoaderRegistry registry)
{
    private DataLoaderScope? _current;

    /// <summary>The loaders of the scope; outside of an execution they send their batches by themselves.</summary>
    public DataLoaderScope GetOrCreate(IServiceProvider services)
        => _current ??= new DataLoaderScope(services, registry, AutoBatchScheduler.Default);

    public void Begin(IServiceProvider services, IBatchScheduler scheduler)
        => _current = new DataLoaderScope(services, registry, scheduler);

    /// <summary>Uses the loaders of another scope, so that resolvers with services of their own still load together.</summary>
    public void Share(DataLoaderScopeHolder other) => _current = other._current;
}
