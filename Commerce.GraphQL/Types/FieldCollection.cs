using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>Fields in the order of declaration, found by name in constant time.</summary>
public sealed class FieldCollection<T> : IReadOnlyList<T> where T : class, IField
{
    private readonly T[] _fields;
    private readonly Dictionary<string, T> _byName;

    internal FieldCollection(IEnumerable<T> fields)
    {
        _fields = [.. fields];
        _byName = new Dictionary<string, T>(_fields.Length, StringComparer.Ordinal);
        foreach (var field in _fields) _byName[field.Name] = field;
    }

    internal static FieldCollection<T> Empty { get; } = new([]);

    /// <summary>The field of that name; throws <see cref="KeyNotFoundException"/> where there is none.</summary>
    public T this[string fieldName] => _byName[fieldName];

    /// <inheritdoc/>
    public T this[int index] => _fields[index];

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <summary>Whether there is a field of that name.</summary>
    public bool ContainsField(string fieldName) => _byName.ContainsKey(fieldName);

    /// <summary>The field of that name, if there is one.</summary>
    public bool TryGetField(string fieldName, [NotNullWhen(true)] out T? field) => _byName.TryGetValue(fieldName, out field);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();
}
