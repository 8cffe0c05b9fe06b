namespace HotChocolate.Types;

/// <summary>An input object type (specification section 3.10).</summary>
public partial class InputObjectType : TypeSystemObjectBase, INamedInputType, IHasDirectives
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.InputObject;

    /// <inheritdoc/>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>The fields in the order of declaration.</summary>
    public FieldCollection<InputField> Fields { get; internal set; } = FieldCollection<InputField>.Empty;

    /// <summary>Whether exactly one field must be given (specification section 3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    /// <summary>Whether values are dictionaries of what was given, for want of a .NET type.</summary>
    internal bool IsUntyped { get; set; }

    /// <summary>Makes the .NET value from the fields' values by position.</summary>
    internal Func<object?[], object> CreateValue { get; set; } = _ => throw new InvalidOperationException("The type belongs to no schema.");

    /// <summary>Reads the fields' values by position from the .NET value.</summary>
    internal Action<object, object?[]> GetFieldValues { get; set; } = (_, _) => throw new InvalidOperationException("The type belongs to no schema.");
}
