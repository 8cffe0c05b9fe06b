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
    private static readonly ConcurrentDictionary<Type, (LambdaExpression Id, MethodInfo First, MethodInfo Then)> s_orders = [];

    // Attributes wrap the resolver from the top down, in the order of their lines.
    public UseTotalOrderAttribute([CallerLineNumber] int order = 0) => Order = order;

    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.Use(next => async field =>
        {
            await next(field);
            if (field.Result is IQueryable rows) field.Result = Complete(rows);
        });

    private static IQueryable Complete(IQueryable rows)
    {
        var (id, first, then) = s_orders.GetOrAdd(rows.ElementType, Find);
        var method = rows.Expression.Type.IsAssignableTo(typeof(IOrderedQueryable)) ? then : first;
        return rows.Provider.CreateQuery(Expression.Call(method, rows.Expression, Expression.Quote(id)));
    }

    /// <summary>Looked up once for each entity: reflection would go through all methods for each request.</summary>
    private static (LambdaExpression Id, MethodInfo First, MethodInfo Then) Find(Type entity)
    {
        var row = Expression.Parameter(entity, "row");
        var id = Expression.Lambda(Expression.Property(row, "Id"), row);
        return (id, Method(nameof(Queryable.OrderBy)), Method(nameof(Queryable.ThenBy)));

        MethodInfo Method(string name) => typeof(Queryable).GetMethods()
            .Single(method => method.Name == name && method.GetParameters().Length == 2).MakeGenericMethod(entity, id.ReturnType);
    }
}
