using System.Collections;
using System.Collections.Immutable;

namespace GreenDonut.Data;

/// <summary>A page of a list that was found by the keys of its ends.</summary>
public sealed class Page<T> : IEnumerable<T>
{
    private readonly Func<T, string> _createCursor;

    public Page(ImmutableArray<T> items, bool hasNextPage, bool hasPreviousPage, Func<T, string> createCursor, int? totalCount = null)
    {
        Items = items;
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        _createCursor = createCursor;
        TotalCount = totalCount;
    }

    /// <summary>The items in the order of the list.</summary>
    public ImmutableArray<T> Items { get; }

    /// <summary>The first item, or the default of <typeparamref name="T"/> where there is none.</summary>
    public T? First => Items.Length > 0 ? Items[0] : default;

    /// <summary>The last item, or the default of <typeparamref name="T"/> where there is none.</summary>
    public T? Last => Items.Length > 0 ? Items[^1] : default;

    /// <summary>Whether more items follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether items precede the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>How many items the whole list has; null where nobody asked.</summary>
    public int? TotalCount { get; }

    /// <summary>The cursor of an item of this page.</summary>
    public string CreateCursor(T item) => _createCursor(item);

    /// <summary>An empty page of an empty list.</summary>
    public static Page<T> Empty { get; } = new([], false, false, _ => string.Empty);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
