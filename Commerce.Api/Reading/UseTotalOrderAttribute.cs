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
        var row = Expression.Parameter(rows.ElementType, "row");
        var id = Expression.Property(row, "Id");
        var method = rows.Expression.Type.IsAssignableTo(typeof(IOrderedQueryable)) ? nameof(Queryable.ThenBy) : nameof(Queryable.OrderBy);
        return rows.Provider.CreateQuery(Expression.Call(
            typeof(Queryable), method, [rows.ElementType, id.Type], rows.Expression, Expression.Quote(Expression.Lambda(id, row))));
    }
}
