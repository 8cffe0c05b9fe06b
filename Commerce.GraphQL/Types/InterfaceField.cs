using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A field of an interface type.</summary>
public sealed class InterfaceField : FieldBase, IOutputField
{
    internal InterfaceField(OutputFieldDefinition definition, InterfaceType declaringType, IOutputType type)
        : base(definition.Name, definition.Description, declaringType, definition.ContextData)
    {
        DeclaringType = declaringType;
        Type = type;
        DeprecationReason = definition.DeprecationReason;
        Member = definition.Member;
    }

    /// <summary>The interface that declares the field.</summary>
    public new InterfaceType DeclaringType { get; }

    /// <inheritdoc/>
    public IOutputType Type { get; }

    /// <inheritdoc/>
    public FieldCollection<Argument> Arguments { get; internal set; } = FieldCollection<Argument>.Empty;

    /// <inheritdoc/>
    public string? DeprecationReason { get; }

    /// <summary>Whether the field should no longer be used.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <inheritdoc/>
    public bool IsIntrospectionField => false;

    /// <summary>The member from which the field was inferred, if any.</summary>
    internal MemberInfo? Member { get; }
}
