using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Reading;

/// <summary>
/// Reads the pages of a connection below many parents: one statement reads what is selected of all of them; where relations are selected as
/// well, it finds what is on the pages, and others read it. Each <see cref="PageRequest{TEntity}"/> is a branch of the loader; see <see cref="PagingExtensions"/>.
/// </summary>
/// <remarks>
/// <c>ToBatchPageAsync</c> pages by cursors that are made of keys, but those know neither enums nor nullable columns, by which half
/// of the shop's lists can be ordered. So cursors are positions, below parents as at the top.
/// </remarks>
public abstract class PagesByParent<TEntity>(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : StatefulBatchDataLoader<int, ChildPage<TEntity?>>(scheduler, options)
    where TEntity : class
{
    /// <summary>Lists entities below the parents.</summary>
    /// <param name="entities">All that the viewer sees and the client asks for.</param>
    protected abstract IQueryable<Child<TEntity>> Below(IReadOnlyList<int> parents, IQueryable<TEntity> entities, ShopView shop);

    protected sealed override async Task<IReadOnlyDictionary<int, ChildPage<TEntity?>>> LoadBatchAsync(
        IReadOnlyList<int> keys, DataLoaderFetchContext<ChildPage<TEntity?>> context, CancellationToken cancellationToken)
    {
        var request = context.GetRequiredState<PageRequest<TEntity>>();
        await using var view = await shop.OpenAsync(cancellationToken);
        var entities = view.All<TEntity>();
        if (request.Filter is { } filter) entities = entities.Where(filter);
        var rows = await PageQuery.Of(Below(keys, entities, view), request).ToDictionaryAsync(row => row.Parent, cancellationToken);
        if (request.IsWhole)
        {
            return keys.ToDictionary(
                key => key,
                key => rows.TryGetValue(key, out var row) ? request.Slice.Cut<TEntity?>([.. row.Items], row.Total) : request.Slice.Cut<TEntity?>([], 0));
        }

        var pages = keys.ToDictionary(
            key => key,
            key => rows.TryGetValue(key, out var row) ? request.Slice.Cut(row.Ids, row.Total) : request.Slice.Cut<int>([], 0));
        var ids = pages.Values.SelectMany(page => page.Items).Distinct().ToArray();
        var found = await view.FindAsync<TEntity>(ids, request.Relations, cancellationToken);
        return pages.ToDictionary(page => page.Key, page => page.Value.Select(id => found.GetValueOrDefault(id)));
    }
}
