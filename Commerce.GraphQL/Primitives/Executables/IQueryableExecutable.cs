namespace HotChocolate;

/// <summary>A query that has not been run yet. Filters, orders, pages and projections go on with its <see cref="Source"/>.</summary>
public interface IQueryableExecutable<T> : IExecutable<T>
{
    new IQueryable<T> Source { get; }

    /// <summary>Whether the items are in memory already.</summary>
    bool IsInMemory { get; }

    /// <summary>The same with another query.</summary>
    IQueryableExecutable<T> WithSource(IQueryable<T> source);

    /// <summary>The same with a query of other items.</summary>
    IQueryableExecutable<TQuery> WithSource<TQuery>(IQueryable<TQuery> source);
}
