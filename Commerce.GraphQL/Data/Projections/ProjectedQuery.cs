using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Projections;

/// <summary>A query of EF Core that reads rows instead of whole entities.</summary>
internal sealed class ProjectedQuery
{
    private static readonly MethodInfo s_select = typeof(ProjectedQuery).GetMethod(nameof(Select), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly ProjectionLoader _loader;
    private readonly ProjectionNode _node;

    private ProjectedQuery(IQueryable<ProjectedRow> rows, ProjectionNode node, ProjectionLoader loader)
    {
        Rows = rows;
        _node = node;
        _loader = loader;
    }

    /// <summary>The rows, without their nested lists.</summary>
    public IQueryable<ProjectedRow> Rows { get; }

    /// <summary>The query as rows; null where it is none of EF Core's over entities.</summary>
    public static ProjectedQuery? Create(IQueryable query, Selection selection, IResolverContext context)
    {
        if (query.Provider is not IAsyncQueryProvider provider || EntityQueries.RootOf(query) is not { } entityType) return null;
        var plan = selection.GetOrAddState(static (s, type) => new Plan(type, s), entityType);
        if (plan.Node.EntityType != entityType) plan = new Plan(entityType, selection);

        var rows = (IQueryable<ProjectedRow>)s_select.MakeGenericMethod(query.ElementType).Invoke(null, [query, plan, DataField.Of(selection.Field)])!;
        return new ProjectedQuery(rows, plan.Node, new ProjectionLoader(context, provider, EntityQueries.IgnoresFilters(query)));
    }

    /// <summary>Reads rows with everything in them.</summary>
    /// <param name="rows"><see cref="Rows"/>, or a part of them.</param>
    public async Task<List<ProjectedRow>> ToListAsync(IQueryable<ProjectedRow> rows, CancellationToken cancellationToken)
    {
        var list = await rows.ToListAsync(cancellationToken).ConfigureAwait(false);
        await LoadAsync(list).ConfigureAwait(false);
        return list;
    }

    /// <summary>Reads the nested lists of rows.</summary>
    public ValueTask LoadAsync(IReadOnlyCollection<ProjectedRow> rows) => _loader.LoadAsync(rows, _node);

    private static IQueryable<ProjectedRow> Select<T>(IQueryable<T> query, Plan plan, DataField field) where T : class
    {
        if (field.Paging is not null || field.IsSingle) query = EntityQueries.InTotalOrder(query, plan.Node.EntityType);
        return query.AsNoTracking().Select((Expression<Func<T, ProjectedRow>>)plan.Row);
    }

    /// <summary>What a selection reads, prepared once.</summary>
    private sealed class Plan
    {
        public Plan(IEntityType entityType, Selection selection)
        {
            Node = ProjectionPlanner.Plan(selection, entityType);
            Row = RowExpressions.Row(Node);
        }

        public ProjectionNode Node { get; }

        public LambdaExpression Row { get; }
    }
}
