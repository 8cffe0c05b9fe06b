using System.Linq.Expressions;

namespace HotChocolate.Data;

/// <summary>Reads and completes the order of a query.</summary>
internal static class QueryOrder
{
    /// <summary>The keys of the outermost order, the most significant first; empty where the query is in no order.</summary>
    public static IReadOnlyList<(LambdaExpression Selector, bool Descending)> KeysOf(Expression query)
    {
        List<(LambdaExpression, bool)> keys = [];
        for (var node = query; node is MethodCallExpression { Arguments.Count: > 0 } call && call.Method.DeclaringType == typeof(Queryable); node = call.Arguments[0])
        {
            if (Direction(call) is not { } descending) continue;
            keys.Insert(0, ((LambdaExpression)Unquote(call.Arguments[1]), descending));
            if (IsFirstKey(call)) break;
        }

        return keys;
    }

    /// <summary>Adds keys after those the query has already, so that nothing is left to chance.</summary>
    public static IQueryable<T> ThenBy<T>(IQueryable<T> query, IReadOnlyList<LambdaExpression> keys)
        => query.Provider.CreateQuery<T>(ThenBy(query.Expression, typeof(T), keys));

    /// <summary>Adds keys after those the query has already, so that nothing is left to chance.</summary>
    public static Expression ThenBy(Expression query, Type element, IReadOnlyList<LambdaExpression> keys)
        => Extend(query, order => Append(order, order.Method.GetGenericArguments()[0], keys, first: false)) ?? Append(query, element, keys, first: true);

    /// <summary>Rewrites the outermost order of a query, below of what stands upon it; null where the query is in no order.</summary>
    /// <param name="query">The query.</param>
    /// <param name="extend">Gives the new order for the last call of the old one.</param>
    public static Expression? Extend(Expression query, Func<MethodCallExpression, Expression> extend)
    {
        if (query is not MethodCallExpression { Arguments.Count: > 0 } call || call.Method.DeclaringType != typeof(Queryable)) return null;
        if (Direction(call) is not null) return extend(call);
        // A filter over an order is itself no ordered query: the keys go below it.
        return Extend(call.Arguments[0], extend) is { } source ? call.Update(null, [source, .. call.Arguments.Skip(1)]) : null;
    }

    private static Expression Append(Expression query, Type element, IReadOnlyList<LambdaExpression> keys, bool first)
    {
        foreach (var key in keys)
        {
            if (key.Parameters[0].Type != element) return query;
            var method = first ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy);
            query = QueryMethods.Call(typeof(Queryable), method, element, key.ReturnType, query, Expression.Quote(key));
            first = false;
        }

        return query;
    }

    private static Expression Unquote(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : expression;

    /// <summary>Whether the call gives a query an order, or refines it.</summary>
    public static bool IsOrder(MethodCallExpression call) => Direction(call) is not null;

    private static bool IsFirstKey(MethodCallExpression call) => call.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending);

    private static bool? Direction(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(Queryable.OrderBy) or nameof(Queryable.ThenBy) => false,
        nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenByDescending) => true,
        _ => null
    };
}
