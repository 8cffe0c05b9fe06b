using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Reading;

/// <summary>Pages of entities whose keys were found by other means.</summary>
internal static class FoundPages
{
    /// <summary>The names of the fields that are selected below the current one, which answers with a single object type.</summary>
    public static IEnumerable<string> SelectedFields(this IResolverContext context) =>
        context.GetSelections((IObjectType)context.Selection.Type.NamedType(), context.Selection).Select(field => field.Field.Name);

    /// <summary>Reads the entities of a page with what is selected of them; those that are gone by now are left out.</summary>
    public static async Task<Connection<TEntity>> LoadPageAsync<TEntity>(this IResolverContext context, ChildPage<int> page) where TEntity : class
    {
        var relations = page.Items.Count == 0 ? "" : context.RelationsOf<TEntity>();
        var found = page.Items.Count == 0
            ? []
            : await context.DataLoader<EntityById<TEntity>>().LoadAsync([.. page.Items.Select(id => new EntityKey(id, relations))], context.RequestAborted);
        var edges = new List<IEdge<TEntity>>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is { } entity) edges.Add(new Edge<TEntity>(entity, PageSlice.CursorOf(page.Start + i)));
        }

        var info = new ConnectionPageInfo(page.HasNext, page.HasPrevious, edges.Count > 0 ? edges[0].Cursor : null, edges.Count > 0 ? edges[^1].Cursor : null);
        return new Connection<TEntity>(edges, info, page.Total);
    }
}
