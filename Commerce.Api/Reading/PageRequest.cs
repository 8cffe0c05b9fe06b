using System.Linq.Expressions;
using GreenDonut.Data;

namespace Commerce.Api.Reading;

/// <summary>What one selection asks of a connection below each of its parents.</summary>
/// <param name="Slice">The part of each list.</param>
/// <param name="Items">Whether the entities are asked for.</param>
/// <param name="Total">Whether the length of each list is asked for.</param>
/// <param name="Relations">The relations that are selected below the entities; see <see cref="SelectedRelations"/>.</param>
/// <param name="Filter">Which entities; null for all.</param>
/// <param name="Order">The order of each list; what is equal in it is ordered by id.</param>
public sealed record PageRequest<TEntity>(
    PageSlice Slice, bool Items, bool Total, string Relations, Expression<Func<TEntity, bool>>? Filter, SortDefinition<TEntity>? Order);
