using HotChocolate.Data.Compiled;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Data;

/// <summary>Reads only what the selection needs, nested lists included.</summary>
internal static class ProjectionMiddleware
{
    public static FieldMiddleware Create() => next => async context =>
    {
        await next(context).ConfigureAwait(false);
        if (context.Result is not IQueryable query || RowSlots.IsFilled(context)) return;
        if (ProjectedQuery.Create(query, (Selection)context.Selection, context) is not { } projected) return;

        // What cuts the list stands further out, and reads it then.
        var data = DataField.Of(((Selection)context.Selection).Field);
        if (data.Paging is not null || data.IsSingle) context.Result = projected;
        else if (await CompiledRead.TryAsync(context, query, ReadKind.List).ConfigureAwait(false) is { } read) context.Result = read.Json;
        else context.Result = await projected.ToListAsync(projected.Rows, context.RequestAborted).ConfigureAwait(false);
    };
}
