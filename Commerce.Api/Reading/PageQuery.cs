using System.Linq.Expressions;
using GreenDonut.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Reading;

/// <summary>Writes the query for the pages of many parents: the database numbers the rows of each and cuts them.</summary>
internal static class PageQuery
{
    public static IQueryable<Row<TEntity>> Of<TEntity>(IQueryable<Child<TEntity>> children, PageRequest<TEntity> request) where TEntity : class
    {
        var group = Expression.Parameter(typeof(IGrouping<int?, Child<TEntity>>), "group");
        Expression<Func<IGrouping<int?, Child<TEntity>>, int>> parent = g => g.Key!.Value;
        Expression<Func<IGrouping<int?, Child<TEntity>>, int>> count = g => g.Count();
        List<MemberBinding> bindings = [Bind<TEntity>(nameof(Row<>.Parent), Inline(parent, group))];
        if (request.Total || request.Slice.FromEnd) bindings.Add(Bind<TEntity>(nameof(Row<>.Total), Inline(count, group)));
        if (request.Items)
        {
            var (items, child) = Cut(Order(group, request), request.Slice);
            var item = Expression.Property(child, nameof(Child<TEntity>.Item));
            bindings.Add(request.IsWhole
                ? Bind<TEntity>(nameof(Row<>.Items), List(items, child, Inline(request.Selector, item)))
                : Bind<TEntity>(nameof(Row<>.Ids), List(items, child, Expression.Call(typeof(EF), nameof(EF.Property), [typeof(int)], item, Expression.Constant("Id")))));
        }

        return children
            .GroupBy(child => child.Parent)
            .Select(Expression.Lambda<Func<IGrouping<int?, Child<TEntity>>, Row<TEntity>>>(Expression.MemberInit(Expression.New(typeof(Row<TEntity>)), bindings), group));
    }

    private static Expression Order<TEntity>(Expression children, PageRequest<TEntity> request) where TEntity : class
    {
        var child = Expression.Parameter(typeof(Child<TEntity>), "child");
        var item = Expression.Property(child, nameof(Child<TEntity>.Item));
        Expression<Func<TEntity, int>> id = entity => EF.Property<int>(entity, "Id");
        var ordered = children;
        foreach (var (key, ascending) in (request.Order ?? SortDefinition<TEntity>.Empty).Operations.Select(by => (by.KeySelector, by.Ascending)).Append((id, true)))
        {
            var method = (ReferenceEquals(ordered, children) ? "OrderBy" : "ThenBy") + (ascending != request.Slice.FromEnd ? "" : "Descending");
            ordered = Call(method, [child.Type, key.ReturnType], ordered, Expression.Lambda(Inline(key, item), child));
        }

        return ordered;
    }

    private static (Expression Items, ParameterExpression Child) Cut(Expression ordered, PageSlice slice)
    {
        // The numbers stand outside of the expression, so that they become parameters of one statement.
        Expression<Func<int>> skip = () => slice.Skip, take = () => slice.Take;
        var child = ordered.Type.GetGenericArguments()[0];
        if (slice.Skip > 0) ordered = Call(nameof(Enumerable.Skip), [child], ordered, skip.Body);
        return (Call(nameof(Enumerable.Take), [child], ordered, take.Body), Expression.Parameter(child, "child"));
    }

    private static MethodCallExpression List(Expression items, ParameterExpression child, Expression value) =>
        Call(nameof(Enumerable.ToList), [value.Type], Call(nameof(Enumerable.Select), [child.Type, value.Type], items, Expression.Lambda(value, child)));

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, types, arguments);

    private static MemberAssignment Bind<TEntity>(string property, Expression value) where TEntity : class =>
        Expression.Bind(typeof(Row<TEntity>).GetProperty(property)!, value);

    private static Expression Inline(LambdaExpression lambda, Expression argument) => new Inliner(lambda.Parameters[0], argument).Visit(lambda.Body);

    /// <summary>What is read of one parent's list.</summary>
    public sealed class Row<TEntity> where TEntity : class
    {
        public int Parent { get; init; }

        public int Total { get; init; }

        /// <summary>What is on the page, where it is read at once.</summary>
        public List<TEntity> Items { get; init; } = [];

        /// <summary>The ids of what is on the page, where it is read afterwards.</summary>
        public List<int> Ids { get; init; } = [];
    }

    private sealed class Inliner(ParameterExpression parameter, Expression argument) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
    }
}
