namespace GreenDonut.Data;

/// <summary>The names under which branches of data loaders carry what a client asked.</summary>
internal static class DataLoaderStates
{
    public const string Paging = "GreenDonut.Data.PagingArgs";
    public const string Selector = "GreenDonut.Data.Selector";
    public const string Predicate = "GreenDonut.Data.Predicate";
    public const string Sorting = "GreenDonut.Data.Sorting";

    /// <summary>The branch of a loader that carries what a client asked; the same question gets the same branch.</summary>
    public static IDataLoader<TKey, TValue> Branch<TKey, TValue, TEntity>(
        IDataLoader<TKey, TValue> dataLoader,
        PagingArguments? paging,
        QueryContext<TEntity>? query)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return (IDataLoader<TKey, TValue>)dataLoader.Branch(
            QueryKey.Of(paging, query),
            static (key, root, state) =>
            {
                IDataLoader<TKey, TValue> branch = new BranchedDataLoader<TKey, TValue>((DataLoaderBase<TKey, TValue>)root, key);
                if (state.Paging is { } paging) branch.SetState(Paging, paging);
                if (state.Query?.Selector is { } selector) branch.SetState(Selector, selector);
                if (state.Query?.Predicate is { } predicate) branch.SetState(Predicate, predicate);
                if (state.Query?.Sorting is { } sorting) branch.SetState(Sorting, sorting);
                return branch;
            },
            (Paging: paging, Query: query));
    }
}
