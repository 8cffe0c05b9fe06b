using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data;

/// <summary>Runs queries: asynchronously where EF Core is behind them, at once where they are in memory.</summary>
internal static class QueryRunner
{
    /// <summary>Whether EF Core is behind the query.</summary>
    public static bool IsEntityFramework(IQueryable query) => query.Provider is IAsyncQueryProvider;

    public static async ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => IsEntityFramework(query) ? await query.ToListAsync(cancellationToken).ConfigureAwait(false) : [.. query];

    public static async ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => IsEntityFramework(query) ? await query.CountAsync(cancellationToken).ConfigureAwait(false) : query.Count();
}
