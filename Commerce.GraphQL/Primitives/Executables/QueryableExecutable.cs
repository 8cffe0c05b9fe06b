using System.Runtime.CompilerServices;

namespace HotChocolate;

/// <summary>A query: read asynchronously where its provider can, at once where it is in memory.</summary>
internal class QueryableExecutable<T>(IQueryable<T> source, Func<IQueryable<T>, string>? printer = null) : Executable<T>, IQueryableExecutable<T>
{
    public override object Source => source;

    public bool IsInMemory => source is EnumerableQuery;

    IQueryable<T> IQueryableExecutable<T>.Source => source;

    public virtual IQueryableExecutable<TQuery> WithSource<TQuery>(IQueryable<TQuery> source) => new QueryableExecutable<TQuery>(source);

    public IQueryableExecutable<T> WithSource(IQueryable<T> source) => WithSource<T>(source);

    public override async ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        await foreach (var item in ToAsyncEnumerable(cancellationToken).ConfigureAwait(false))
            items.Add(item);
        return items;
    }

    public override async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (source is IAsyncEnumerable<T> asynchronous)
        {
            await foreach (var item in asynchronous.WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        foreach (var item in source)
            yield return item;
    }

    public override async ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in ToAsyncEnumerable(cancellationToken).ConfigureAwait(false))
            return item;
        return default;
    }

    public override async ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        var found = default(T);
        var count = 0;
        await foreach (var item in ToAsyncEnumerable(cancellationToken).ConfigureAwait(false))
        {
            found = item;
            if (++count > 1)
                throw new InvalidOperationException("The query has more than one item.");
        }

        return found;
    }

    public override ValueTask<int> CountAsync(CancellationToken cancellationToken = default) => new(source.Count());

    public override string Print() => printer?.Invoke(source) ?? base.Print();
}
