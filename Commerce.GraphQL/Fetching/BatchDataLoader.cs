namespace GreenDonut;

/// <summary>Loads one value per key.</summary>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue> where TKey : notnull
{
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <inheritdoc />
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
            results.Span[i] = Result<TValue?>.Resolve(values.TryGetValue(keys[i], out var value) ? value : default);
    }

    /// <summary>The values by key; keys without a value are left out.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);
}
