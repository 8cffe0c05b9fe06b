using System.Linq.Expressions;
using System.Reflection;
using GreenDonut.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Projections;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data;

/// <summary>Fills parameters of the type <see cref="QueryContext{TEntity}"/>.</summary>
internal sealed class QueryContextBinding : ParameterBinding
{
    private static readonly MethodInfo s_create = typeof(QueryContextBinding).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!;

    public override bool CanHandle(ParameterInfo parameter)
        => parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(QueryContext<>);

    public override bool IsPure(ParameterInfo parameter) => false;

    public override Expression Build(ParameterInfo parameter, Expression context)
        => Expression.Call(s_create.MakeGenericMethod(parameter.ParameterType.GetGenericArguments()), context);

    private static QueryContext<T> Create<T>(IResolverContext context) => new(
        (Expression<Func<T, T>>?)PlainProjection.Create((Selection)context.Selection, typeof(T)),
        context.GetFilterContext()?.AsPredicate<T>(),
        context.GetSortingContext()?.AsSortDefinition<T>());
}

/// <summary>Fills parameters of the type <see cref="PagingArguments"/>.</summary>
internal static class PagingArgumentsBinding
{
    public static PagingArguments Create(IResolverContext context)
    {
        var arguments = context.GetLocalStateOrDefault<CursorPagingArguments>(PagingMiddleware.ArgumentsKey);
        return new PagingArguments(
            arguments.First,
            arguments.After,
            arguments.Last,
            arguments.Before,
            ConnectionDemand.Of((Selection)context.Selection).Total);
    }
}
