using GreenDonut;

namespace HotChocolate.Fetching;

/// <summary>A batch loader without a class of its own.</summary>
internal sealed class AdHocBatchDataLoader<TKey, TValue>(
    string name,
    FetchBatch<TKey, TValue> fetch,
    IBatchScheduler scheduler,
    DataLoaderOptions options) : BatchDataLoader<TKey, TValue>(scheduler, options) where TKey : notnull
{
    protected internal override string CacheKeyType { get; } = $"{typeof(AdHocBatchDataLoader<TKey, TValue>).FullName}-{name}";

    protected override Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken)
        => fetch(keys, cancellationToken);
}

/// <summary>A group loader without a class of its own.</summary>
internal sealed class AdHocGroupedDataLoader<TKey, TValue>(
    string name,
    FetchGroup<TKey, TValue> fetch,
    IBatchScheduler scheduler,
    DataLoaderOptions options) : GroupedDataLoader<TKey, TValue>(scheduler, options) where TKey : notnull
{
    protected internal override string CacheKeyType { get; } = $"{typeof(AdHocGroupedDataLoader<TKey, TValue>).FullName}-{name}";

    protected override Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken)
        => fetch(keys, cancellationToken);
}

/// <summary>A cache loader without a class of its own.</summary>
internal sealed class AdHocCacheDataLoader<TKey, TValue>(string name, FetchCache<TKey, TValue> fetch, DataLoaderOptions options)
    : CacheDataLoader<TKey, TValue>(options) where TKey : notnull
{
    protected internal override string CacheKeyType { get; } = $"{typeof(AdHocCacheDataLoader<TKey, TValue>).FullName}-{name}";

    protected override Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken) => fetch(key, cancellationToken);
}
