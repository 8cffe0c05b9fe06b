#pragma warning disable EF1001 // What EF Core keeps behind a query is not offered otherwise; a test notices if that changes.
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace HotChocolate.Data;

/// <summary>What EF Core keeps behind a query.</summary>
internal static class QueryInternals
{
    /// <summary>Makes the contexts in which the query's commands run.</summary>
    public static IQueryContextFactory ContextsOf(IQueryable query) => ContextsOf(query.Provider);

    /// <summary>Makes the contexts in which the commands of a provider's queries run.</summary>
    public static IQueryContextFactory ContextsOf(IQueryProvider provider) => QueryContexts((QueryCompiler)Compiler((EntityQueryProvider)provider));

    /// <summary>Whether a provider keeps what is asked for here.</summary>
    public static bool IsKnown(IQueryProvider provider) => provider is EntityQueryProvider;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryCompiler")]
    private static extern ref IQueryCompiler Compiler(EntityQueryProvider provider);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryContextFactory")]
    private static extern ref IQueryContextFactory QueryContexts(QueryCompiler compiler);
}
