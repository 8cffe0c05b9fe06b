namespace GreenDonut;

/// <summary>
/// Loads what another loader loads, in batches and with states of its own: the way to load the same keys differently within one
/// request, for two aliases of a field with different arguments for example.
/// </summary>
public class BranchedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue> where TKey : notnull
{
    private readonly DataLoaderBase<TKey, TValue> _root;

    /// <param name="root">The loader that fetches.</param>
    /// <param name="key">What tells the values of this branch apart from those of others.</param>
    public BranchedDataLoader(DataLoaderBase<TKey, TValue> root, string key)
        : base(root.BatchScheduler, root.Options)
    {
        _root = root;
        CacheKeyType = $"{root.CacheKeyType}:{key}";
        ContextData = root.ContextData;
    }

    /// <summary>The loader that fetches.</summary>
    public IDataLoader<TKey, TValue> Root => _root;

    /// <inheritdoc />
    protected internal override string CacheKeyType { get; }

    /// <inheritdoc />
    protected internal override ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
        => _root.FetchAsync(keys, results, context, cancellationToken);
}
