using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Fetching;

/// <summary>
/// Fills parameters with a context of their resolver's own, from the factory. It is disposed when the field's value is complete:
/// by then every query that the resolver gave has been read.
/// </summary>
internal sealed class DbContextFactoryBinding<TContext> : ParameterBinding where TContext : DbContext
{
    private static readonly MethodInfo s_get =
        typeof(DbContextFactoryBinding<TContext>).GetMethod(nameof(Get), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly string s_key = typeof(DbContextFactoryBinding<TContext>).FullName!;

    public override bool CanHandle(ParameterInfo parameter) => parameter.ParameterType == typeof(TContext);

    public override bool IsPure(ParameterInfo parameter) => false;

    public override Expression Build(ParameterInfo parameter, Expression context)
        => Expression.Call(s_get, Expression.Convert(context, typeof(IMiddlewareContext)));

    private static TContext Get(IMiddlewareContext context)
    {
        if (context.LocalContextData.TryGetValue(s_key, out var known) && known is TContext created)
            return created;

        var dbContext = context.RequestServices.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
        context.RegisterForCleanup(dbContext.DisposeAsync);
        context.LocalContextData = context.LocalContextData.SetItem(s_key, dbContext);
        return dbContext;
    }
}
