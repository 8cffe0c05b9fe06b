using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// An object of the response: one slot per selection of its plan, without names of its own. To others it looks like a dictionary.
/// </summary>
internal sealed class ObjectResult : ResultData, IReadOnlyDictionary<string, object?>
{
    private readonly object?[] _values;

    public ObjectResult(SelectionSet selectionSet, ResultData? parent, int parentIndex)
        : base(parent, parentIndex)
    {
        SelectionSet = selectionSet;
        _values = new object?[selectionSet.Selections.Length];
    }

    public SelectionSet SelectionSet { get; }

    public ReadOnlySpan<object?> Slots => _values;

    public int Count => _values.Length;

    public IEnumerable<string> Keys => SelectionSet.List.Select(s => s.ResponseName);

    public IEnumerable<object?> Values => _values.Select(RawJson.Open);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public void Set(int index, object? value) => _values[index] = value;

    public bool ContainsKey(string key) => SelectionSet.IndexOf(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = SelectionSet.IndexOf(key);
        value = index < 0 ? null : RawJson.Open(_values[index]);
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
            yield return new(SelectionSet.List[i].ResponseName, RawJson.Open(_values[i]));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override object? ValueAt(int index) => _values[index];

    private protected override Path Append(Path path, int index) => path.Append(SelectionSet.List[index].ResponseName);

    private protected override bool TrySetNull(int index)
    {
        if (SelectionSet.List[index].Shape.IsNonNull)
            return false;

        _values[index] = null;
        return true;
    }
}
