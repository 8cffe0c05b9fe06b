using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Data;

/// <summary>
/// Calls of <see cref="Queryable"/> and <see cref="Enumerable"/>. Who asks for a method by its name has reflection go through all of them, each time;
/// here that is done once for the types of a call.
/// </summary>
internal static class QueryMethods
{
    private static readonly ConcurrentDictionary<(Type Methods, string Name, Type Item, Type? Key, int Arguments), MethodInfo> s_methods = [];
    private static readonly ConcurrentDictionary<Type, Func<IQueryProvider, Expression, IQueryable>> s_queries = [];
    private static readonly MethodInfo s_createQuery = typeof(QueryMethods).GetMethod(nameof(CreateQuery), 1, BindingFlags.NonPublic | BindingFlags.Static, [typeof(IQueryProvider), typeof(Expression)])!;

    /// <summary>A call about items.</summary>
    /// <param name="methods"><see cref="Queryable"/> or <see cref="Enumerable"/>.</param>
    public static MethodCallExpression Call(Type methods, string name, Type item, params Expression[] arguments) => Call(methods, name, item, null, arguments);

    /// <summary>A call about items and their keys.</summary>
    /// <param name="methods"><see cref="Queryable"/> or <see cref="Enumerable"/>.</param>
    public static MethodCallExpression Call(Type methods, string name, Type item, Type? key, params Expression[] arguments)
        => s_methods.TryGetValue((methods, name, item, key, arguments.Length), out var method)
            ? Expression.Call(method, arguments)
            : Find(methods, name, item, key, arguments);

    /// <summary>A provider's query of items.</summary>
    public static IQueryable CreateQuery(IQueryProvider provider, Type item, Expression expression)
        => s_queries.GetOrAdd(item, static type => s_createQuery.MakeGenericMethod(type).CreateDelegate<Func<IQueryProvider, Expression, IQueryable>>())(provider, expression);

    private static MethodCallExpression Find(Type methods, string name, Type item, Type? key, Expression[] arguments)
    {
        var call = Expression.Call(methods, name, key is null ? [item] : [item, key], arguments);
        s_methods[(methods, name, item, key, arguments.Length)] = call.Method;
        return call;
    }

    private static IQueryable CreateQuery<T>(IQueryProvider provider, Expression expression) => provider.CreateQuery<T>(expression);
}
