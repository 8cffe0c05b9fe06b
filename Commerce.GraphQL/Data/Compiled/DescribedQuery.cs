using System.Linq.Expressions;
using HotChocolate.Data.Projections;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data.Compiled;

/// <summary>What a root field finds by its argument, as the options describe it: a tree without branches, so nothing but the argument can change it.</summary>
internal abstract class DescribedQuery
{
    public abstract Type EntityType { get; }

    /// <summary>How often the query asks for the argument.</summary>
    public abstract int Uses { get; }

    /// <summary>The argument of a request.</summary>
    public abstract object? ValueOf(IResolverContext context);

    /// <summary>The query of a request.</summary>
    public abstract IQueryable Create(DbContext database, object? value);
}

/// <inheritdoc/>
internal sealed class DescribedQuery<TContext, TArgument, TEntity> : DescribedQuery
    where TContext : DbContext
    where TEntity : class
{
    private readonly string _argument;
    private readonly Func<TContext, TArgument, IQueryable<TEntity>> _query;

    public DescribedQuery(Expression<Func<TContext, TArgument, IQueryable<TEntity>>> query)
    {
        if (SlotRules.KindOf(typeof(TArgument)) is not SlotKind.Value) throw new ArgumentException($"{typeof(TArgument).Name} cannot be a parameter of SQL.", nameof(query));
        _argument = query.Parameters[1].Name!;
        _query = query.Compile();
        Uses = UseCounter.Count(query);
    }

    public override int Uses { get; }

    public override Type EntityType => typeof(TEntity);

    public override object? ValueOf(IResolverContext context) => context.ArgumentValue<TArgument>(_argument);

    public override IQueryable Create(DbContext database, object? value)
    {
        var query = _query((TContext)database, (TArgument)value!);
        return EntityQueries.IgnoresFilters(query) ? throw new NotCompiledException("a description that shows what is hidden") : query;
    }
}

/// <summary>Counts how often a description asks for its argument: as often its query has a slot.</summary>
internal sealed class UseCounter(ParameterExpression argument) : ExpressionVisitor
{
    private int _count;

    public static int Count(LambdaExpression query)
    {
        var counter = new UseCounter(query.Parameters[1]);
        counter.Visit(query.Body);
        return counter._count;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (node == argument) _count++;
        return node;
    }
}

/// <summary>A described query in one request.</summary>
internal sealed class DescribedRead(DescribedQuery query, IResolverContext context)
{
    private readonly object? _value = query.ValueOf(context);

    public void AddTo(QueryShape shape) => shape.Add(query, _value);

    public IQueryable Create(DbContext database) => query.Create(database, _value);
}
