using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>An order of entities: its keys, the most significant first.</summary>
public sealed record SortDefinition<T>
{
    public SortDefinition(params ISortBy<T>[] operations) => Operations = [.. operations];

    public SortDefinition(IEnumerable<ISortBy<T>> operations) => Operations = [.. operations];

    /// <summary>The keys, the most significant first.</summary>
    public ImmutableArray<ISortBy<T>> Operations { get; init; }

    /// <summary>An order without any key.</summary>
    public static SortDefinition<T> Empty { get; } = new();

    /// <summary>With one more key, small first.</summary>
    public SortDefinition<T> AddAscending<TResult>(Expression<Func<T, TResult>> keySelector)
        => this with { Operations = Operations.Add(SortBy<T>.Ascending(keySelector)) };

    /// <summary>With one more key, large first.</summary>
    public SortDefinition<T> AddDescending<TResult>(Expression<Func<T, TResult>> keySelector)
        => this with { Operations = Operations.Add(SortBy<T>.Descending(keySelector)) };

    /// <summary>This order, or the one given where this has no keys.</summary>
    public SortDefinition<T> IfEmpty(Func<SortDefinition<T>, SortDefinition<T>> applyIfEmpty)
    {
        ArgumentNullException.ThrowIfNull(applyIfEmpty);
        return Operations.Length == 0 ? applyIfEmpty(this) : this;
    }

    public void Deconstruct(out ImmutableArray<ISortBy<T>> operations) => operations = Operations;
}
