using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>What arguments and input fields have in common: a type, a default, what happens to a value once it is read.</summary>
public abstract class InputFieldBase : FieldBase, IInputField
{
    private protected InputFieldBase(ArgumentDefinition definition, ITypeSystemMember declaringType, IInputType type)
        : base(definition.Name, definition.Description, declaringType, definition.ContextData)
    {
        Type = type;
        RuntimeType = definition.RuntimeType ?? type.RuntimeType;
        DefaultValue = definition.DefaultValue;
        DeprecationReason = definition.DeprecationReason;
        Formatters = [.. definition.Formatters];
    }

    /// <inheritdoc/>
    public IInputType Type { get; }

    /// <summary>The .NET type that the coerced value has.</summary>
    public Type RuntimeType { get; }

    /// <inheritdoc/>
    public IValueNode? DefaultValue { get; internal set; }

    /// <summary>Why the argument should no longer be given, or null.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether the argument should no longer be given.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>What turns the value that was read into the one that the code sees, in this order; decoded ids, for example.</summary>
    internal IReadOnlyList<IInputValueFormatter> Formatters { get; }
}
