using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Projections;

/// <summary>A query of EF Core that reads rows instead of whole entities.</summary>
internal sealed class ProjectedQuery
{
    private static readonly MethodInfo s_select = typeof(ProjectedQuery).GetMethod(nameof(Select), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_selectPart = typeof(ProjectedQuery).GetMethod(nameof(SelectPart), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly IAsyncQueryProvider _provider;
    private readonly IEntityType _entityType;
    private readonly Selection _selection;
    private readonly IResolverContext _context;
    private ProjectionLoader? _loader;
    private Plan? _plan;

    private ProjectedQuery(IQueryable source, IAsyncQueryProvider provider, IEntityType entityType, Selection selection, IResolverContext context)
    {
        Source = source;
        _provider = provider;
        _entityType = entityType;
        _selection = selection;
        _context = context;
    }

    /// <summary>The query over entities.</summary>
    public IQueryable Source { get; }

    /// <summary>The rows, without their nested lists.</summary>
    public IQueryable<ProjectedRow> Rows
        => field ??= (IQueryable<ProjectedRow>)s_select.MakeGenericMethod(Source.ElementType).Invoke(null, [Source, RowPlan, DataField.Of(_selection.Field)])!;

    private Plan RowPlan => _plan ??= FindPlan();

    /// <summary>What lies between the cursors of a page, as rows that know their keys.</summary>
    public IQueryable<ProjectedRow> RowsOf(KeySetPage page)
    {
        var made = (MemberInitExpression)RowPlan.Row.Body;
        var entity = RowPlan.Row.Parameters[0];
        var keys = Expression.Bind(typeof(ProjectedRow).GetProperty(nameof(ProjectedRow.Keys))!, page.Keys.Values(entity));
        var row = Expression.Lambda(made.Update(made.NewExpression, [.. made.Bindings, keys]), entity);
        return (IQueryable<ProjectedRow>)s_selectPart.MakeGenericMethod(Source.ElementType).Invoke(null, [page.Part, row])!;
    }

    /// <summary>The query as rows; null where it is none of EF Core's over entities.</summary>
    public static ProjectedQuery? Create(IQueryable query, Selection selection, IResolverContext context)
        => query.Provider is IAsyncQueryProvider provider && EntityQueries.RootOf(query) is { } entityType
            ? new ProjectedQuery(query, provider, entityType, selection, context)
            : null;

    /// <summary>Reads rows with everything in them.</summary>
    /// <param name="rows"><see cref="Rows"/>, or a part of them.</param>
    public async Task<List<ProjectedRow>> ToListAsync(IQueryable<ProjectedRow> rows, CancellationToken cancellationToken)
    {
        var list = await rows.ToListAsync(cancellationToken).ConfigureAwait(false);
        await LoadAsync(list).ConfigureAwait(false);
        return list;
    }

    /// <summary>Reads the nested lists of rows.</summary>
    public ValueTask LoadAsync(IReadOnlyCollection<ProjectedRow> rows)
        => (_loader ??= new ProjectionLoader(_context, _provider, EntityQueries.IgnoresFilters(Source))).LoadAsync(rows, RowPlan.Node);

    private Plan FindPlan()
    {
        var plan = _selection.GetOrAddState(static (s, type) => new Plan(type, s), _entityType);
        return plan.Node.EntityType == _entityType ? plan : new Plan(_entityType, _selection);
    }

    private static IQueryable<ProjectedRow> Select<T>(IQueryable<T> query, Plan plan, DataField field) where T : class
    {
        if (field.Paging is not null || field.IsSingle) query = EntityQueries.InTotalOrder(query, plan.Node.EntityType);
        return query.AsNoTracking().Select((Expression<Func<T, ProjectedRow>>)plan.Row);
    }

    private static IQueryable<ProjectedRow> SelectPart<T>(IQueryable<T> query, LambdaExpression row) where T : class
        => query.AsNoTracking().Select((Expression<Func<T, ProjectedRow>>)row);

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
