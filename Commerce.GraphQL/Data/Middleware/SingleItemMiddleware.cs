using System.Collections;
using System.Reflection;
using HotChocolate.Data.Compiled;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data;

/// <summary>Shows one item of the list that the resolver returns, or null.</summary>
internal static class SingleItemMiddleware
{
    private static readonly MethodInfo s_read = typeof(SingleItemMiddleware).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="onlyOne">Whether a second item is an error.</param>
    public static FieldMiddleware Create(bool onlyOne) => next => async context =>
    {
        var kind = onlyOne ? ReadKind.Single : ReadKind.First;
        if (await CompiledRead.TryDescribedAsync(context, kind).ConfigureAwait(false) is { } described)
        {
            context.Result = described.Json;
            return;
        }

        await next(context).ConfigureAwait(false);
        switch (context.Result)
        {
            case ProjectedQuery projected:
                if (await CompiledRead.TryAsync(context, projected.Source, kind).ConfigureAwait(false) is { } compiled)
                {
                    context.Result = compiled.Json;
                    break;
                }

                if (await ReadAsync(projected.Rows, onlyOne, context.RequestAborted).ConfigureAwait(false) is not ProjectedRow row)
                {
                    context.Result = null;
                    break;
                }

                await projected.LoadAsync([row]).ConfigureAwait(false);
                context.Result = row;
                break;
            case IEnumerable list and not string when SequenceType.ElementOf(list.GetType()) is { } itemType:
                var query = list as IQueryable ?? list.AsQueryable();
                var read = (Task<object?>)s_read.MakeGenericMethod(itemType).Invoke(null, [query, onlyOne, context.RequestAborted])!;
                context.Result = await read.ConfigureAwait(false);
                break;
        }
    };

    private static async Task<object?> ReadAsync<T>(IQueryable<T> query, bool onlyOne, CancellationToken cancellationToken)
    {
        if (!QueryRunner.IsEntityFramework(query)) return onlyOne ? query.SingleOrDefault() : query.FirstOrDefault();
        return onlyOne
            ? await query.SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false)
            : await query.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }
}
