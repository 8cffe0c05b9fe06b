namespace HotChocolate;

/// <summary>Makes executables.</summary>
public static class Executable
{
    /// <param name="source">The query.</param>
    /// <param name="queryPrinter">What <see cref="IExecutable.Print"/> shows; the query's own text where it is not given.</param>
    public static IQueryableExecutable<T> From<T>(IQueryable<T> source, Func<IQueryable<T>, string>? queryPrinter = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new QueryableExecutable<T>(source, queryPrinter);
    }
}
