using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Reads a selection below rows that were read the slow way, because something beside it has a resolver: what is data goes from SQL to JSON all
/// the same, for all rows together.
/// </summary>
internal static class CompiledSlot
{
    /// <summary>Fills the slots of the rows; false where they must be filled the slow way.</summary>
    public static async ValueTask<bool> TryFillAsync(
        IResolverContext context, IAsyncQueryProvider provider, Selection selection, IEntityType parentType, IReadOnlyCollection<ProjectedRow> rows, bool ignoresFilters)
    {
        // What comes in parts may come when others have been written already.
        if (context is not ResolverContext { OperationContext: { Part: null } operation } resolver || !QueryInternals.IsKnown(provider)) return false;
        if (CompiledReadOptions.Of(context.Schema) is not { } options || options.IsEnabled?.Invoke(context) is false) return false;
        var plan = selection.GetOrAddState(static (s, a) => ReadPlanner.PlanBelow(s, a.parentType, a.options, a.Converter), (parentType, options, operation.Converter));
        if (plan.Refusal is not null || plan.EntityType != parentType) return false;

        object?[] keys = [.. rows.Select(row => plan.ParentKey!.GetValue(row.Entity))];
        var request = new ReadRequest(null, keys.Length == 1 ? ReadKind.BelowOne : ReadKind.Below) { IgnoresFilters = ignoresFilters };
        var parts = await CompiledRead.TryAsync(resolver, plan, request, QueryInternals.ContextsOf(provider), (execution, asked) => execution.RunBelowAsync(asked, keys)).ConfigureAwait(false);
        if (parts is null) return false;

        resolver.RegisterForCleanup(parts.CleanAsync, CleanAfter.Request);
        var parent = 0;
        foreach (var row in rows) row.Slots[selection.RowSlot] = parts[parent++];
        return true;
    }
}
