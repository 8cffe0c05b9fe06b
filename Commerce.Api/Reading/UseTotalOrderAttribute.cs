using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace Commerce.Api.Reading;

/// <summary>
/// Orders by id what is not ordered, or equal in the client's order, so that pages neither overlap nor leave anything out.
/// Stands right above <c>[UseSorting]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseTotalOrderAttribute : ObjectFieldDescriptorAttribute
{
    private static readonly ConcurrentDictionary<Type, Func<IQueryable, IQueryable>> s_orders = [];

    // Attributes wrap the resolver from the top down, in the order of their lines.
    public UseTotalOrderAttribute([CallerLineNumber] int order = 0) => Order = order;

    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.Use(next => async field =>
        {
            await next(field);
            if (field.Result is IQueryable rows) field.Result = Complete(rows);
        });

    private static IQueryable Complete(IQueryable rows) => s_orders.GetOrAdd(rows.ElementType, static entity =>
    {
        var row = Expression.Parameter(entity, "row");
        var id = Expression.Lambda(Expression.Property(row, "Id"), row);
        var order = typeof(UseTotalOrderAttribute).GetMethod(nameof(OrderBy), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Func<IQueryable, IQueryable>)order.MakeGenericMethod(entity, id.ReturnType).Invoke(null, [id])!;
    })(rows);

    /// <summary>Made once for each entity: LINQ's own methods look themselves up in each request.</summary>
    private static Func<IQueryable, IQueryable> OrderBy<TEntity, TKey>(Expression<Func<TEntity, TKey>> id)
    {
        var key = Expression.Quote(id);
        var first = ((Func<IQueryable<TEntity>, Expression<Func<TEntity, TKey>>, IOrderedQueryable<TEntity>>)Queryable.OrderBy).Method;
        var then = ((Func<IOrderedQueryable<TEntity>, Expression<Func<TEntity, TKey>>, IOrderedQueryable<TEntity>>)Queryable.ThenBy).Method;
        return rows => rows.Provider.CreateQuery<TEntity>(
            Expression.Call(rows.Expression.Type.IsAssignableTo(typeof(IOrderedQueryable)) ? then : first, rows.Expression, key));
    }
}
