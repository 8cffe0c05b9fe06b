using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>The coerced variables of a request.</summary>
public interface IVariableValueCollection : IEnumerable<VariableValue>
{
    /// <summary>The variable's value; throws <see cref="KeyNotFoundException"/> for an unknown variable.</summary>
    T? GetVariable<T>(string name);

    /// <summary>The variable's value, if there is such a variable.</summary>
    bool TryGetVariable<T>(string name, out T? value);
}

/// <summary>A coerced variable.</summary>
public readonly struct VariableValue(string name, IInputType type, IValueNode value)
{
    /// <summary>The name without the dollar sign.</summary>
    public string Name { get; } = name;

    /// <summary>The type that the operation declares.</summary>
    public IInputType Type { get; } = type;

    /// <summary>The value as a literal.</summary>
    public IValueNode Value { get; } = value;
}
