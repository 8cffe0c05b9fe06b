namespace GreenDonut;

/// <summary>Loads each key by itself, at once, and remembers it.</summary>
public abstract class CacheDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue> where TKey : notnull
{
    protected CacheDataLoader(DataLoaderOptions options)
        : base(AutoBatchScheduler.Default, Single(options))
    {
    }

    /// <inheritdoc />
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var value = await LoadSingleAsync(keys[i], cancellationToken).ConfigureAwait(false);
            results.Span[i] = Result<TValue?>.Resolve(value);
        }
    }

    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    private static DataLoaderOptions Single(DataLoaderOptions options)
    {
        var copy = options.Copy();
        copy.MaxBatchSize = 1;
        return copy;
    }
}
