using System.Collections;

namespace HotChocolate;

/// <summary>A source of items that has not been read yet, whatever the database behind it is.</summary>
public interface IExecutable
{
    /// <summary>What is read.</summary>
    object Source { get; }

    ValueTask<IList> ToListAsync(CancellationToken cancellationToken = default);

    IAsyncEnumerable<object?> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    ValueTask<object?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <exception cref="InvalidOperationException">There are several items.</exception>
    ValueTask<object?> SingleOrDefaultAsync(CancellationToken cancellationToken = default);

    ValueTask<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>What is asked of the database, for people to read.</summary>
    string Print();
}

/// <summary>A source of <typeparamref name="T"/> that has not been read yet, whatever the database behind it is.</summary>
public interface IExecutable<T> : IExecutable
{
    new ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default);

    new IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    new ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <exception cref="InvalidOperationException">There are several items.</exception>
    new ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default);
}
