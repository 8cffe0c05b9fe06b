using System.Collections.Immutable;
using HotChocolate.Execution.Instrumentation;

namespace GreenDonut;

/// <summary>Collects keys into batches and hands out the results.</summary>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue> where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private readonly IDataLoaderDiagnosticEvents? _diagnostics;
    private Dictionary<string, IDataLoader>? _branches;
    private Batch<TKey, TValue>? _current;

    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);

        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize;
        Cache = options.Cache;
        _diagnostics = options.DiagnosticEvents;
    }

    /// <inheritdoc />
    public IImmutableDictionary<string, object?> ContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>Where loaded values are remembered; null for nowhere.</summary>
    protected internal IPromiseCache? Cache { get; }

    /// <summary>What decides when batches are sent.</summary>
    protected internal IBatchScheduler BatchScheduler => _scheduler;

    /// <summary>How this loader works, for others that shall work like it.</summary>
    protected internal DataLoaderOptions Options => new() { MaxBatchSize = _maxBatchSize, Cache = Cache, DiagnosticEvents = _diagnostics };

    /// <summary>Whether the loader has branches.</summary>
    protected virtual bool AllowBranching => true;

    /// <summary>What tells this loader's values apart from those of others in the same cache.</summary>
    protected internal virtual string CacheKeyType => GetType().FullName ?? GetType().Name;

    /// <inheritdoc />
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            var task = GetOrCollect(key, cancellationToken);
            ScheduleCurrent(cancellationToken);
            return Promise<TValue>.Follow(task);
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var tasks = new Task<TValue?>[keys.Count];
        var index = 0;
        lock (_lock)
        {
            foreach (var key in keys)
                tasks[index++] = Promise<TValue>.Follow(GetOrCollect(key, cancellationToken));
            ScheduleCurrent(cancellationToken);
        }

        return WhenAllAsync(tasks);

        static async Task<IReadOnlyList<TValue?>> WhenAllAsync(Task<TValue?>[] tasks)
            => await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Cache?.TryAdd(new PromiseCacheKey(CacheKeyType, key), value);
    }

    /// <inheritdoc />
    public void RemoveCacheEntry(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Cache?.TryRemove(new PromiseCacheKey(CacheKeyType, key));
    }

    /// <inheritdoc />
    public void ClearCache() => Cache?.Clear();

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The loader has no branches.</exception>
    public IDataLoader Branch<TState>(string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(createBranch);
        if (!AllowBranching) throw new InvalidOperationException($"The data loader `{GetType().Name}` does not allow branches.");

        lock (_lock)
        {
            _branches ??= [];
            if (!_branches.TryGetValue(key, out var branch))
                _branches.Add(key, branch = createBranch(key, this, state));
            return branch;
        }
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken)
        => await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken)
        => [.. await LoadAsync([.. keys.Cast<TKey>()], cancellationToken).ConfigureAwait(false)];

    void IDataLoader.SetCacheEntry(object key, Task<object?> value) => SetCacheEntry((TKey)key, CastAsync(value));

    void IDataLoader.RemoveCacheEntry(object key) => RemoveCacheEntry((TKey)key);

    /// <summary>Fills in the result of each key, at the key's index.</summary>
    protected internal abstract ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);

    private static async Task<TValue?> CastAsync(Task<object?> value) => (TValue?)await value.ConfigureAwait(false);

    private Task<TValue?> GetOrCollect(TKey key, CancellationToken cancellationToken)
        => Cache is null
            ? Collect(key, cancellationToken)
            : Cache.GetOrAddTask(new PromiseCacheKey(CacheKeyType, key), k => Collect((TKey)k.Key, cancellationToken));

    private Task<TValue?> Collect(TKey key, CancellationToken cancellationToken)
    {
        if (_current is { } full && _maxBatchSize > 0 && full.Keys.Count >= _maxBatchSize)
        {
            ScheduleCurrent(cancellationToken);
            _current = null;
        }

        return (_current ??= new Batch<TKey, TValue>()).Add(key);
    }

    private void ScheduleCurrent(CancellationToken cancellationToken)
    {
        if (_current is not { IsScheduled: false } batch)
            return;

        batch.IsScheduled = true;
        _scheduler.Schedule(() => DispatchAsync(batch, cancellationToken));
    }

    private async ValueTask DispatchAsync(Batch<TKey, TValue> batch, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_current, batch))
                _current = null;
        }

        EngineMeter.BatchFetched(batch.Keys.Count, GetType());
        var results = new Result<TValue?>[batch.Keys.Count];
        Exception? failure = null;
        try
        {
            using var scope = _diagnostics?.ExecuteBatch(this, batch.Keys);
            await FetchAsync(batch.Keys, results, new DataLoaderFetchContext<TValue>(ContextData), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            _diagnostics?.BatchError(batch.Keys, exception);
        }

        var delivery = _scheduler as IBatchDelivery;
        delivery?.BeginDelivery();
        try
        {
            Deliver(batch, results, failure);
        }
        finally
        {
            delivery?.EndDelivery();
        }
    }

    private void Deliver(Batch<TKey, TValue> batch, Result<TValue?>[] results, Exception? failure)
    {
        for (var i = 0; i < results.Length; i++)
        {
            if (failure is null)
            {
                batch.Complete(i, results[i]);
                continue;
            }

            // A failed load may be tried again.
            RemoveCacheEntry(batch.Keys[i]);
            batch.Fail(i, failure);
        }
    }
}
