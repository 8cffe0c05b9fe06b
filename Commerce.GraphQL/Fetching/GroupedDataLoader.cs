namespace GreenDonut;

/// <summary>Loads several values per key.</summary>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]> where TKey : notnull
{
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <inheritdoc />
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue[]?>> results,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken)
    {
        var values = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
            results.Span[i] = Result<TValue[]?>.Resolve([.. values[keys[i]]]);
    }

    /// <summary>The values by key; keys without values are left out and get an empty array.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);
}
