using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>One key of an order.</summary>
public interface ISortBy<TEntity>
{
    /// <summary>Whether small comes first.</summary>
    bool Ascending { get; }

    /// <summary>The key as a lambda over the entity.</summary>
    LambdaExpression KeySelector { get; }

    /// <summary>Orders by this key alone.</summary>
    IOrderedQueryable<TEntity> ApplyOrderBy(IQueryable<TEntity> queryable);

    /// <summary>Orders what is equal so far by this key.</summary>
    IOrderedQueryable<TEntity> ApplyThenBy(IOrderedQueryable<TEntity> queryable);
}

/// <summary>One key of an order.</summary>
public sealed class SortBy<TEntity, TValue>(Expression<Func<TEntity, TValue>> keySelector, bool ascending = true) : ISortBy<TEntity>
{
    /// <summary>The key.</summary>
    public Expression<Func<TEntity, TValue>> KeySelector { get; init; } = keySelector;

    /// <inheritdoc/>
    public bool Ascending { get; init; } = ascending;

    LambdaExpression ISortBy<TEntity>.KeySelector => KeySelector;

    /// <inheritdoc/>
    public IOrderedQueryable<TEntity> ApplyOrderBy(IQueryable<TEntity> queryable)
        => Ascending ? queryable.OrderBy(KeySelector) : queryable.OrderByDescending(KeySelector);

    /// <inheritdoc/>
    public IOrderedQueryable<TEntity> ApplyThenBy(IOrderedQueryable<TEntity> queryable)
        => Ascending ? queryable.ThenBy(KeySelector) : queryable.ThenByDescending(KeySelector);
}

/// <summary>Makes keys of an order.</summary>
public static class SortBy<TEntity>
{
    /// <summary>A key with small first.</summary>
    public static SortBy<TEntity, TValue> Ascending<TValue>(Expression<Func<TEntity, TValue>> keySelector) => new(keySelector);

    /// <summary>A key with large first.</summary>
    public static SortBy<TEntity, TValue> Descending<TValue>(Expression<Func<TEntity, TValue>> keySelector) => new(keySelector, ascending: false);
}
