using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Data.Compiled;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Projections;

/// <summary>Reads what rows have nested: one command for each selection of a collection, however many rows there are.</summary>
internal sealed class ProjectionLoader(IResolverContext context, IAsyncQueryProvider provider, bool ignoreQueryFilters)
{
    private static readonly MethodInfo s_load = typeof(ProjectionLoader).GetMethod(nameof(LoadBatchesAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo s_loadRows = typeof(ProjectionLoader).GetMethod(nameof(LoadRowsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Fills the slots of the rows, and those of the rows in them.</summary>
    public async ValueTask LoadAsync(IReadOnlyCollection<ProjectedRow> rows, ProjectionNode node)
    {
        if (rows.Count == 0) return;
        foreach (var row in rows)
        {
            if (row.Slots.Length < node.SlotCount) row.Slots = new object?[node.SlotCount];
        }

        foreach (var slot in node.Described)
        {
            if (await CompiledSlot.TryFillAsync(context, provider, slot.Selection, node.EntityType, rows, ignoreQueryFilters).ConfigureAwait(false)) continue;
            foreach (var row in rows) row.Slots[slot.Index] = ProjectedRow.NotRead;
        }

        foreach (var slot in node.Slots)
        {
            if (!slot.IsJoined && await CompiledSlot.TryFillAsync(context, provider, slot.Selection, node.EntityType, rows, ignoreQueryFilters).ConfigureAwait(false)) continue;
            if (slot.IsCollection) await FillAsync(rows, node, slot).ConfigureAwait(false);
            else if (slot.DetachedKey is { } key) await FillAsync(rows, key, slot).ConfigureAwait(false);
            else if (slot.Node.HasParts) await LoadAsync([.. rows.Select(row => row.Slots[slot.Index]).OfType<ProjectedRow>()], slot.Node).ConfigureAwait(false);
        }
    }

    private async ValueTask FillAsync(IReadOnlyCollection<ProjectedRow> rows, ProjectionNode node, ProjectionSlot slot)
    {
        SlotRequest request;
        try
        {
            request = await SlotRequest.CreateAsync(slot, context).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            foreach (var row in rows) row.Slots[slot.Index] = exception; // shown where the value would be
            return;
        }

        var key = EntityKey.Of(node.EntityType);
        var keys = rows.Select(row => key.Read(row.Entity!)).Distinct().ToList();
        var load = (Task<List<ProjectedBatch>>)s_load.MakeGenericMethod(node.EntityType.ClrType).Invoke(this, [node, slot, request, key, keys])!;
        var batches = await load.ConfigureAwait(false);

        await LoadAsync([.. batches.SelectMany(batch => batch.Items)], slot.Node).ConfigureAwait(false);
        var values = batches.ToDictionary(batch => batch.Key!, batch => ValueOf(batch, slot, request));
        foreach (var row in rows)
            row.Slots[slot.Index] = values.TryGetValue(key.Read(row.Entity!), out var value) ? value : ValueOf(new ProjectedBatch(), slot, request);
    }

    private async ValueTask FillAsync(IReadOnlyCollection<ProjectedRow> rows, IProperty foreignKey, ProjectionSlot slot)
    {
        var keys = rows.Select(row => foreignKey.PropertyInfo!.GetValue(row.Entity)!).Distinct().ToList();
        var load = (Task<List<ProjectedRow>>)s_loadRows.MakeGenericMethod(slot.Node.EntityType.ClrType).Invoke(this, [slot.Node, keys])!;
        var targets = await load.ConfigureAwait(false);
        await LoadAsync(targets, slot.Node).ConfigureAwait(false);

        var key = EntityKey.Of(slot.Node.EntityType);
        var values = targets.ToDictionary(target => key.Read(target.Entity!));
        foreach (var row in rows) row.Slots[slot.Index] = values.GetValueOrDefault(foreignKey.PropertyInfo!.GetValue(row.Entity)!);
    }

    private Task<List<ProjectedRow>> LoadRowsAsync<TTarget>(ProjectionNode node, List<object> keys) where TTarget : class
        => Entities<TTarget>(node, EntityKey.Of(node.EntityType), keys, Expression.Parameter(typeof(TTarget), "target"))
            .Select((Expression<Func<TTarget, ProjectedRow>>)RowExpressions.Row(node))
            .ToListAsync(context.RequestAborted);

    private Task<List<ProjectedBatch>> LoadBatchesAsync<TParent>(ProjectionNode node, ProjectionSlot slot, SlotRequest request, EntityKey key, List<object> keys)
        where TParent : class
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var batch = CollectionExpressions.Batch(parent, slot, request, key, keys);
        return Entities<TParent>(node, key, keys, parent)
            .Select(Expression.Lambda<Func<TParent, ProjectedBatch>>(batch, parent))
            .ToListAsync(context.RequestAborted);
    }

    private IQueryable<T> Entities<T>(ProjectionNode node, EntityKey key, List<object> keys, ParameterExpression entity) where T : class
    {
        var query = provider.CreateQuery<T>(new EntityQueryRootExpression(provider, node.EntityType)).AsNoTracking();
        if (ignoreQueryFilters) query = query.IgnoreQueryFilters();
        return query.Where(Expression.Lambda<Func<T, bool>>(key.IsOneOf(entity, keys), entity));
    }

    private static object ValueOf(ProjectedBatch batch, ProjectionSlot slot, SlotRequest request)
    {
        if (request.Page is not { } page || slot.Demand is not { } demand) return batch.Items;
        var total = demand.Total || PageRange.NeedsTotal(page) ? batch.Total : (int?)null;
        if (!demand.Items) return PageWindow.Counted<ProjectedRow>(total);

        var range = PageRange.Of(page, PageRange.NeedsTotal(page) ? total : null);
        var items = batch.Items;
        if (PageRange.NeedsTotal(page))
        {
            // Read from the end.
            items = [.. items.Take(range.Length).Reverse()];
        }

        return PageWindow.Create(items, range, total);
    }
}
