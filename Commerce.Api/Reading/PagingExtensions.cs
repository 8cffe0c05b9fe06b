using System.Globalization;
using GreenDonut;
using GreenDonut.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Reading;

/// <summary>Pages the lists below entities, for all parents of a selection together.</summary>
internal static class PagingExtensions
{
    /// <summary>The page of a parent's list that the field's arguments ask for, with what the request selects of its entities.</summary>
    public static async Task<Connection<TEntity>> LoadPageAsync<TEntity>(
        this IResolverContext context, PagesByParent<TEntity> pages, int parent, PagingArguments paging)
        where TEntity : class
    {
        // A selection asks the same of each of its parents. Two aliases of the field share the loader, but nothing else.
        var loader = (IDataLoader<int, ChildPage<TEntity?>>)pages.Branch(
            context.Selection.Id.ToString(CultureInfo.InvariantCulture),
            static (key, root, request) => Branch(key, root, request()),
            (Func<PageRequest<TEntity>>)Request);
        var page = (await loader.LoadAsync(parent, context.RequestAborted))!;

        var edges = new List<IEdge<TEntity>>(page.Items.Count);
        for (var i = 0; i < page.Items.Count; i++)
        {
            if (page.Items[i] is { } entity) edges.Add(new Edge<TEntity>(entity, PageSlice.CursorOf(page.Start + i)));
        }

        var info = new ConnectionPageInfo(
            page.HasNext, page.HasPrevious, edges.Count > 0 ? edges[0].Cursor : null, edges.Count > 0 ? edges[^1].Cursor : null);
        return new Connection<TEntity>(edges, info, page.Total);

        PageRequest<TEntity> Request() => new(
            new PageSlice(paging),
            context.GetSelections((IObjectType)context.Selection.Type.NamedType(), context.Selection).Any(field => field.Field.Name != "totalCount"),
            paging.IncludeTotalCount,
            context.RelationsOf<TEntity>(),
            context.Selection.AsSelector<TEntity>(),
            context.GetFilterContext()?.AsPredicate<TEntity>(),
            context.GetSortingContext()?.AsSortDefinition<TEntity>());
    }

    private static IDataLoader<int, ChildPage<TEntity?>> Branch<TEntity>(
        string key, IDataLoader<int, ChildPage<TEntity?>> root, PageRequest<TEntity> request)
        where TEntity : class =>
        new BranchedDataLoader<int, ChildPage<TEntity?>>((DataLoaderBase<int, ChildPage<TEntity?>>)root, key).SetState(request);
}
