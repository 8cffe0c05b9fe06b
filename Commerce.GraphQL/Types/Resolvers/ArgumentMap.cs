using System.Diagnostics.CodeAnalysis;
using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Processing;

/// <summary>The arguments of a selection by name.</summary>
public sealed class ArgumentMap
{
    private readonly Dictionary<string, ArgumentValue> _arguments;

    internal ArgumentMap(Dictionary<string, ArgumentValue> arguments)
    {
        _arguments = arguments;
        HasErrors = arguments.Values.Any(a => a.HasError);
        IsFullyCoercedNoErrors = !HasErrors && arguments.Values.All(a => a.IsFullyCoerced);
    }

    /// <summary>No arguments.</summary>
    public static ArgumentMap Empty { get; } = new([]);

    /// <summary>The argument of that name; throws <see cref="KeyNotFoundException"/> where there is none.</summary>
    public ArgumentValue this[string name] => _arguments[name];

    /// <summary>How many arguments there are.</summary>
    public int Count => _arguments.Count;

    /// <summary>Whether no argument depends on variables and all fit their types.</summary>
    public bool IsFullyCoercedNoErrors { get; }

    /// <summary>Whether a value does not fit its type.</summary>
    public bool HasErrors { get; }

    internal IReadOnlyDictionary<string, ArgumentValue> Values => _arguments;

    /// <summary>Whether there is an argument of that name.</summary>
    public bool ContainsName(string name) => _arguments.ContainsKey(name);

    /// <summary>The argument of that name, if there is one.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out ArgumentValue? value) => _arguments.TryGetValue(name, out value);

    /// <summary>The arguments one by one.</summary>
    public IEnumerator<ArgumentValue> GetEnumerator() => _arguments.Values.GetEnumerator();
}
