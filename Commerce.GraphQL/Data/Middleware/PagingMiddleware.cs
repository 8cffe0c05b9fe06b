using System.Reflection;
using HotChocolate.Data.Compiled;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data;

/// <summary>Cuts a page out of what the resolver returns.</summary>
internal static class PagingMiddleware
{
    /// <summary>Where a resolver that pages by itself finds what the client asked.</summary>
    public const string ArgumentsKey = "HotChocolate.Types.Pagination.Arguments";

    private static readonly MethodInfo s_slice = typeof(PagingMiddleware).GetMethod(nameof(SliceAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static FieldMiddleware Create(PageSettings settings) => next => async context =>
    {
        var arguments = Read(context, settings);
        if (await CompiledRead.TryListedAsync(context, arguments).ConfigureAwait(false) is { } listed)
        {
            context.Result = listed.Json;
            return;
        }

        context.SetLocalState(ArgumentsKey, arguments);
        await next(context).ConfigureAwait(false);
        if (context.Result is null or IPage || RowSlots.IsFilled(context)) return;

        var demand = ConnectionDemand.Of((Selection)context.Selection);
        if (context.Result is ProjectedQuery projected)
        {
            if (SchemaPagingOptions.UsesKeySets(context.Schema) && KeySetPage.Of(projected.Source, arguments) is { } keySet)
            {
                context.Result = await CompiledRead.TryAsync(context, keySet.Part, ReadKind.Page, new PageRange(0, keySet.Size), demand, keySet).ConfigureAwait(false) is { } found
                    ? found.Json
                    : await ReadAsync(projected, keySet, demand, context.RequestAborted).ConfigureAwait(false);
                return;
            }

            if (!PageRange.NeedsTotal(arguments)
                && await CompiledRead.TryAsync(context, projected.Source, ReadKind.Page, PageRange.Of(arguments, null), demand).ConfigureAwait(false) is { } read)
            {
                context.Result = read.Json;
                return;
            }

            context.Result = await SliceAsync(projected.Rows, projected, arguments, demand, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        var itemType = SequenceType.ElementOf(context.Result.GetType()) ?? throw PagingErrors.NotPageable(context.Result.GetType());
        var source = context.Result as IQueryable ?? ((System.Collections.IEnumerable)context.Result).AsQueryable();
        var slice = (Task<Connection>)s_slice.MakeGenericMethod(itemType).Invoke(null, [source, null, arguments, demand, context.RequestAborted])!;
        context.Result = await slice.ConfigureAwait(false);
    };

    private static CursorPagingArguments Read(IMiddlewareContext context, PageSettings settings)
    {
        var backward = settings.AllowBackwardPagination;
        return PageRequest.Create(
            settings,
            context.Selection.Field.ToString()!,
            context.ArgumentValue<int?>(CursorPagingArgumentNames.First),
            backward ? context.ArgumentValue<int?>(CursorPagingArgumentNames.Last) : null,
            context.ArgumentValue<string?>(CursorPagingArgumentNames.After),
            backward ? context.ArgumentValue<string?>(CursorPagingArgumentNames.Before) : null);
    }

    private static async Task<Connection> SliceAsync<T>(
        IQueryable<T> query,
        ProjectedQuery? projected,
        CursorPagingArguments arguments,
        ConnectionDemand demand,
        CancellationToken cancellationToken)
    {
        if (projected is null && QueryRunner.IsEntityFramework(query) && EntityQueries.RootOf(query) is { } entityType)
            query = EntityQueries.InTotalOrder(query, entityType);

        var total = PageRange.NeedsTotal(arguments) || (demand is { Items: false, Total: true })
            ? await QueryRunner.CountAsync(query, cancellationToken).ConfigureAwait(false)
            : (int?)null;
        var range = PageRange.Of(arguments, PageRange.NeedsTotal(arguments) ? total : null);
        if (!demand.Items) return PageWindow.Counted<T>(total);

        var part = range.Start > 0 ? query.Skip(range.Start) : query;
        var items = await QueryRunner.ToListAsync(range.Length < int.MaxValue - 1 ? part.Take(range.Length + 1) : part, cancellationToken).ConfigureAwait(false);
        if (demand.Total) total ??= await QueryRunner.CountAsync(query, cancellationToken).ConfigureAwait(false);

        var page = PageWindow.Create(items, range, total);
        if (projected is not null) await projected.LoadAsync([.. page.Edges.Select(edge => (ProjectedRow)(object)edge.Node!)]).ConfigureAwait(false);
        return page;
    }

    private static async Task<Connection> ReadAsync(ProjectedQuery projected, KeySetPage page, ConnectionDemand demand, CancellationToken cancellationToken)
    {
        var total = demand.Total ? await QueryRunner.CountAsync(projected.Rows, cancellationToken).ConfigureAwait(false) : (int?)null;
        if (!demand.Items) return PageWindow.Counted<ProjectedRow>(total);

        var rows = await QueryRunner.ToListAsync(projected.RowsOf(page).Take(page.Size + 1), cancellationToken).ConfigureAwait(false);
        var connection = PageWindow.Create(rows, page, total);
        await projected.LoadAsync([.. connection.Edges.Select(edge => edge.Node)]).ConfigureAwait(false);
        return connection;
    }
}
