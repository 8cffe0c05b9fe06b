using System.Collections;
using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>The variables of a request, coerced; those that were not given and have no default are not in it.</summary>
internal sealed class VariableValueCollection(Dictionary<string, VariableValueCollection.Entry> values) : IVariableValueCollection
{
    public static VariableValueCollection Empty { get; } = new([]);

    public T? GetVariable<T>(string name)
        => TryGetVariable<T>(name, out var value)
            ? value
            : throw new KeyNotFoundException($"The variable with the name `{name}` does not exist or is not of the requested type.");

    public bool TryGetVariable<T>(string name, out T? value)
    {
        if (values.TryGetValue(name, out var entry))
        {
            switch (entry)
            {
                case { Literal: T literal } when typeof(IValueNode).IsAssignableFrom(typeof(T)):
                    value = literal;
                    return true;
                case { Value: T runtime }:
                    value = runtime;
                    return true;
                case { Value: null } when default(T) is null:
                    value = default;
                    return true;
            }
        }

        value = default;
        return false;
    }

    public bool TryGetLiteral(string name, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = values.TryGetValue(name, out var entry) ? entry.Literal : null;
        return literal is not null;
    }

    public IEnumerator<VariableValue> GetEnumerator()
        => values.Select(t => new VariableValue(t.Key, t.Value.Type, t.Value.Literal)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal readonly record struct Entry(IInputType Type, IValueNode Literal, object? Value);
}
