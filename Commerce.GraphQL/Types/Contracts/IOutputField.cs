namespace HotChocolate.Types;

/// <summary>A field of an object, interface or input type, or an argument.</summary>
public interface IField : IHasName, ITypeSystemMember
{
    /// <summary>The description in Markdown, or null.</summary>
    string? Description { get; }

    /// <summary>The type that declares the field.</summary>
    ITypeSystemMember DeclaringType { get; }
}

/// <summary>A field of an object or interface type.</summary>
public interface IOutputField : IField
{
    /// <summary>The type of the field's values.</summary>
    IOutputType Type { get; }

    /// <summary>The arguments in the order of declaration.</summary>
    FieldCollection<Argument> Arguments { get; }

    /// <summary>Why the field should no longer be used, or null.</summary>
    string? DeprecationReason { get; }

    /// <summary>True for <c>__schema</c>, <c>__type</c> and <c>__typename</c>.</summary>
    bool IsIntrospectionField { get; }
}

/// <summary>A field of an object type.</summary>
public interface IObjectField : IOutputField
{
    /// <summary>The type that declares the field.</summary>
    new ObjectType DeclaringType { get; }

    /// <summary>The property or method from which the field was inferred, if any.</summary>
    System.Reflection.MemberInfo? Member { get; }
}

/// <summary>An argument or a field of an input object: something that takes a value.</summary>
public interface IInputField : IField
{
    /// <summary>The type of the value.</summary>
    IInputType Type { get; }

    /// <summary>The value taken when none is given, or null where there is none.</summary>
    Language.IValueNode? DefaultValue { get; }
}

/// <summary>An object type.</summary>
public interface IObjectType : INamedOutputType
{
    /// <summary>The fields in the order of declaration.</summary>
    FieldCollection<ObjectField> Fields { get; }

    /// <summary>The interfaces that the type implements.</summary>
    IReadOnlyList<InterfaceType> Implements { get; }

    /// <summary>The .NET type behind the values.</summary>
    Type RuntimeType { get; }
}
