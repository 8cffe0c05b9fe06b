using System.Linq.Expressions;
using System.Reflection;

namespace GreenDonut.Data;

/// <summary>Has a query that selects some properties select those also by which it is paged.</summary>
internal static class KeySetSelection
{
    /// <summary>The query with the given properties in its outermost selection; itself where it selects none.</summary>
    public static IQueryable<T> With<T>(IQueryable<T> query, IEnumerable<MemberInfo> members)
    {
        if (query.Expression is not MethodCallExpression { Method.Name: nameof(Queryable.Select) } select
            || select.Method.DeclaringType != typeof(Queryable)
            || select.Arguments[1] is not UnaryExpression { Operand: LambdaExpression { Body: MemberInitExpression made } selector }
            || selector.Parameters is not [var item] || item.Type != typeof(T) || made.Type != typeof(T))
            return query;

        var missing = members
            .Where(member => made.Bindings.All(binding => binding.Member.Name != member.Name))
            .DistinctBy(member => member.Name)
            .Select(member => (MemberBinding)Expression.Bind(member, Expression.MakeMemberAccess(item, member)))
            .ToList();
        if (missing.Count == 0) return query;
        var complete = Expression.Lambda(made.Update(made.NewExpression, [.. made.Bindings, .. missing]), item);
        return query.Provider.CreateQuery<T>(select.Update(null, [select.Arguments[0], Expression.Quote(complete)]));
    }
}
