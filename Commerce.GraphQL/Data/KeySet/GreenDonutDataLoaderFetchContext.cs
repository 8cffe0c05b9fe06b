using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>Gives data loaders what a client asked of their branch.</summary>
public static class GreenDonutDataLoaderFetchContext
{
    /// <summary>What the client asked of the pages.</summary>
    /// <exception cref="InvalidOperationException">The loader is no branch that loads pages: see <c>With</c>.</exception>
    public static PagingArguments GetPagingArguments<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetRequiredState<PagingArguments>(DataLoaderStates.Paging);

    /// <summary>The order that the client asked for; one without keys where it asked for none.</summary>
    public static SortDefinition<TValue> GetSorting<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetSorting<TValue, TValue>();

    /// <inheritdoc cref="GetSorting{TValue}(DataLoaderFetchContext{TValue})"/>
    public static SortDefinition<TEntity> GetSorting<TValue, TEntity>(this DataLoaderFetchContext<TValue> context)
        => context.GetState<SortDefinition<TEntity>>(DataLoaderStates.Sorting) ?? SortDefinition<TEntity>.Empty;

    /// <summary>What the client asked of the lists; empty where it asked nothing.</summary>
    public static QueryContext<TValue> GetQueryContext<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetQueryContext<TValue, TValue>();

    /// <inheritdoc cref="GetQueryContext{TValue}(DataLoaderFetchContext{TValue})"/>
    public static QueryContext<TEntity> GetQueryContext<TValue, TEntity>(this DataLoaderFetchContext<TValue> context)
        => new(
            context.GetState<Expression<Func<TEntity, TEntity>>>(DataLoaderStates.Selector),
            context.GetState<Expression<Func<TEntity, bool>>>(DataLoaderStates.Predicate),
            context.GetState<SortDefinition<TEntity>>(DataLoaderStates.Sorting));
}
