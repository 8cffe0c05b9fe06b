using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>What a client asked of a list, as expressions that a repository can apply.</summary>
/// <param name="Selector">The columns that the selection needs, or null for all.</param>
/// <param name="Predicate">The filter, or null.</param>
/// <param name="Sorting">The order, or null.</param>
public record QueryContext<TEntity>(
    Expression<Func<TEntity, TEntity>>? Selector = null,
    Expression<Func<TEntity, bool>>? Predicate = null,
    SortDefinition<TEntity>? Sorting = null)
{
    /// <summary>Everything, unfiltered, in no order.</summary>
    public static QueryContext<TEntity> Empty { get; } = new();
}
