using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An enum type (specification section 3.9).</summary>
public partial class EnumType : TypeSystemObjectBase, ILeafType, IHasDirectives
{
    private Dictionary<string, EnumValue> _byName = [];
    private Dictionary<object, EnumValue> _byValue = [];

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Enum;

    /// <inheritdoc/>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>The values in the order of declaration.</summary>
    public IReadOnlyList<EnumValue> Values
    {
        get;
        internal set
        {
            field = value;
            _byName = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
            _byValue = [];
            foreach (var item in value)
            {
                _byName.TryAdd(item.Name, item);
                _byValue.TryAdd(item.Value, item);
            }
        }
    } = [];

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    /// <summary>The value of that name, if there is one.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumValue? value) => _byName.TryGetValue(name, out value);

    /// <summary>The .NET value of that name, if there is one.</summary>
    public bool TryGetRuntimeValue(string name, [NotNullWhen(true)] out object? runtimeValue)
    {
        runtimeValue = _byName.TryGetValue(name, out var value) ? value.Value : null;
        return runtimeValue is not null;
    }

    /// <inheritdoc/>
    public bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax switch
    {
        NullValueNode => true,
        EnumValueNode name => _byName.ContainsKey(name.Value),
        StringValueNode name => _byName.ContainsKey(name.Value),
        _ => false
    };

    /// <inheritdoc/>
    public bool IsInstanceOfType(object? runtimeValue) => runtimeValue is null || _byValue.ContainsKey(runtimeValue);

    /// <inheritdoc/>
    public object? ParseLiteral(IValueNode valueSyntax)
    {
        var name = valueSyntax switch { NullValueNode => null, EnumValueNode value => value.Value, StringValueNode value => value.Value, _ => "" };
        if (name is null) return null;
        return _byName.TryGetValue(name, out var found)
            ? found.Value
            : throw new SerializationException($"`{valueSyntax}` is no value of the enum `{Name}`: use one of {string.Join(", ", _byName.Keys)}.", this);
    }

    /// <inheritdoc/>
    public IValueNode ParseValue(object? runtimeValue)
        => runtimeValue is null ? NullValueNode.Default : new EnumValueNode(Find(runtimeValue).Name);

    /// <inheritdoc/>
    public IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string name when _byName.ContainsKey(name) => new EnumValueNode(name),
        _ => ParseValue(resultValue)
    };

    /// <inheritdoc/>
    public object? Serialize(object? runtimeValue) => runtimeValue is null ? null : Find(runtimeValue).Name;

    /// <inheritdoc/>
    public bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = null;
        switch (resultValue)
        {
            case null:
                return true;
            case string name when _byName.TryGetValue(name, out var value):
                runtimeValue = value.Value;
                return true;
            default:
                if (!_byValue.ContainsKey(resultValue)) return false;
                runtimeValue = resultValue;
                return true;
        }
    }

    private EnumValue Find(object runtimeValue)
    {
        if (_byValue.TryGetValue(runtimeValue, out var value)) return value;
        // A value may come as its name, from a dictionary or another source without enums.
        if (runtimeValue is string name && _byName.TryGetValue(name, out value)) return value;
        throw new SerializationException($"`{runtimeValue}` is no value of the enum `{Name}`.", this);
    }
}
