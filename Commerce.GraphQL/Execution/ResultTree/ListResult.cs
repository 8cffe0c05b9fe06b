using System.Collections;

namespace HotChocolate.Execution.Processing;

/// <summary>A list of the response.</summary>
internal sealed class ListResult(OutputShape itemShape, int capacity, ResultData parent, int parentIndex)
    : ResultData(parent, parentIndex), IReadOnlyList<object?>
{
    private readonly List<object?> _items = new(capacity);

    /// <summary>The index that the first item has in the list of the response: a part has only the end of it.</summary>
    public int Offset { get; init; }

    public int Count => _items.Count;

    public object? this[int index] => _items[index];

    /// <summary>Adds a slot for an item that is about to be completed, and gives its index.</summary>
    public int AddSlot()
    {
        _items.Add(null);
        return _items.Count - 1;
    }

    public void Set(int index, object? value) => _items[index] = value;

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private protected override object? ValueAt(int index) => _items[index];

    private protected override Path Append(Path path, int index) => path.Append(Offset + index);

    private protected override bool TrySetNull(int index)
    {
        if (itemShape.IsNonNull)
            return false;

        _items[index] = null;
        return true;
    }
}
