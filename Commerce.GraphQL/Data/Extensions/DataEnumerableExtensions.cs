namespace HotChocolate.Data;

/// <summary>Makes executables of sequences and queries.</summary>
public static class DataEnumerableExtensions
{
    public static IQueryableExecutable<T> AsExecutable<T>(this IEnumerable<T> source) => Executable.From(source.AsQueryable());

    public static IQueryableExecutable<T> AsExecutable<T>(this IQueryable<T> source) => Executable.From(source);

    /// <summary>The query of an executable.</summary>
    /// <exception cref="InvalidOperationException">It is none of items of this type.</exception>
    public static IQueryable<T> AsQueryable<T>(this IExecutable executable)
        => executable?.Source as IQueryable<T>
            ?? throw new InvalidOperationException($"The source of the executable is no query of {typeof(T)}.");
}
