#pragma warning disable EF1001 // What EF Core keeps behind a query is not offered otherwise; a test notices if that changes.
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace HotChocolate.Data;

/// <summary>What EF Core keeps behind a query.</summary>
internal static class QueryInternals
{
    /// <summary>Makes the contexts in which the query's commands run.</summary>
    public static IQueryContextFactory ContextsOf(IQueryable query) => QueryContexts((QueryCompiler)Compiler((EntityQueryProvider)query.Provider));

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryCompiler")]
    private static extern ref IQueryCompiler Compiler(EntityQueryProvider provider);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryContextFactory")]
    private static extern ref IQueryContextFactory QueryContexts(QueryCompiler compiler);
}
