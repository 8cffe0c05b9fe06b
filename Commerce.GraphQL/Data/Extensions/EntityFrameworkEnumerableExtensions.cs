using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data;

/// <summary>Makes executables of what EF Core reads.</summary>
public static class EntityFrameworkEnumerableExtensions
{
    public static IQueryableExecutable<T> AsDbContextExecutable<T>(this DbSet<T> source) where T : class => new EntityExecutable<T>(source);

    public static IQueryableExecutable<T> AsDbContextExecutable<T>(this IQueryable<T> source) => new EntityExecutable<T>(source);

    /// <summary>A query that EF Core runs, counts and prints as SQL.</summary>
    private sealed class EntityExecutable<T>(IQueryable<T> source) : QueryableExecutable<T>(source, static query => query.ToQueryString())
    {
        public override IQueryableExecutable<TQuery> WithSource<TQuery>(IQueryable<TQuery> source) => new EntityExecutable<TQuery>(source);

        public override async ValueTask<int> CountAsync(CancellationToken cancellationToken = default)
            => await QueryRunner.CountAsync((IQueryable<T>)Source, cancellationToken).ConfigureAwait(false);
    }
}
