using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Data.Filters;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Filters what the resolver returns by the field's argument.</summary>
internal static class FilterMiddleware
{
    private static readonly MethodInfo s_where = typeof(FilterMiddleware).GetMethod(nameof(Where), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static FieldMiddleware Create(string argument) => next => async context =>
    {
        // Whoever may not read a property may not find out about it by filtering, whatever the resolver does with the filter.
        var filter = context.ArgumentLiteral<IValueNode>(argument) as ObjectValueNode;
        if (filter is not null) await MemberGuard.EnsureReadableAsync(context, FilterArgument.TypeOf(context.Selection.Field, argument), filter).ConfigureAwait(false);

        await next(context).ConfigureAwait(false);
        if (filter is not { Fields.Count: > 0 } || context.Result is not { } source || RowSlots.IsFilled(context) || FilterContext.IsHandled(context)) return;
        if (SequenceType.ElementOf(source.GetType()) is not { } itemType) return;

        var inMemory = source is not IQueryable query || !QueryRunner.IsEntityFramework(query);
        var predicate = FilterArgument.Read(context, (ObjectField)context.Selection.Field, argument, filter, itemType, inMemory);
        if (predicate is null) return;
        context.Result = source is IQueryable rows
            ? QueryMethods.CreateQuery(rows.Provider, itemType, QueryMethods.Call(typeof(Queryable), nameof(Queryable.Where), itemType, rows.Expression, Expression.Quote(predicate)))
            : s_where.MakeGenericMethod(itemType).Invoke(null, [source, predicate]);
    };

    // Lists in memory are short: interpreting the predicate is faster than compiling it.
    private static IEnumerable<T> Where<T>(IEnumerable<T> source, Expression<Func<T, bool>> predicate) => source.Where(predicate.Compile(preferInterpretation: true));
}
