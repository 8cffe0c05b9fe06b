using System.Linq.Expressions;
using GreenDonut.Data;

namespace Commerce.Api.Reading;

/// <summary>What one selection asks of a connection below each of its parents.</summary>
/// <param name="Slice">The part of each list.</param>
/// <param name="Items">Whether the entities are asked for.</param>
/// <param name="Total">Whether the length of each list is asked for.</param>
/// <param name="Relations">The relations that are selected below the entities; see <see cref="SelectedRelations"/>.</param>
/// <param name="Selector">What is selected of the entities, where no relations are.</param>
/// <param name="Filter">Which entities; null for all.</param>
/// <param name="Order">The order of each list; what is equal in it is ordered by id.</param>
public sealed record PageRequest<TEntity>(
    PageSlice Slice, bool Items, bool Total, string Relations, Expression<Func<TEntity, TEntity>> Selector, Expression<Func<TEntity, bool>>? Filter, SortDefinition<TEntity>? Order)
{
    /// <summary>Whether the entities are read with the pages: there is nothing to be read with them.</summary>
    public bool IsWhole => Relations.Length == 0;
}
