namespace GreenDonut.Data;

/// <summary>Has data loaders load pages.</summary>
public static class GreenDonutPaginationBatchingDataLoaderExtensions
{
    /// <summary>The branch of the loader that loads the page which a client asked for.</summary>
    /// <param name="dataLoader">The loader; it reads the arguments with <c>GetPagingArguments</c> and <c>GetQueryContext</c>.</param>
    /// <param name="pagingArguments">What the client asked of the page.</param>
    /// <param name="context">What the client asked of the list; null for nothing.</param>
    public static IDataLoader<TKey, Page<TValue>> With<TKey, TValue>(
        this IDataLoader<TKey, Page<TValue>> dataLoader,
        PagingArguments pagingArguments,
        QueryContext<TValue>? context = null)
        where TKey : notnull
        => DataLoaderStates.Branch(dataLoader, pagingArguments, context);
}
