using System.Collections;
using System.Runtime.CompilerServices;

namespace HotChocolate;

/// <summary>Base of executables: derive from it for a database of one's own.</summary>
public abstract class Executable<T> : IExecutable<T>
{
    /// <inheritdoc />
    public abstract object Source { get; }

    /// <inheritdoc />
    public abstract ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract ValueTask<int> CountAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public virtual string Print() => Source.ToString() ?? Source.GetType().Name;

    public sealed override string ToString() => Print();

    async ValueTask<IList> IExecutable.ToListAsync(CancellationToken cancellationToken)
        => await ToListAsync(cancellationToken).ConfigureAwait(false);

    async ValueTask<object?> IExecutable.FirstOrDefaultAsync(CancellationToken cancellationToken)
        => await FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);

    async ValueTask<object?> IExecutable.SingleOrDefaultAsync(CancellationToken cancellationToken)
        => await SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);

    async IAsyncEnumerable<object?> IExecutable.ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in ToAsyncEnumerable(cancellationToken).ConfigureAwait(false))
            yield return item;
    }
}
